import type { Applicability, FixResult, Preferences } from '@dockerfix/core';

/** What every command is asked for. */
export interface CommonRequest {
  /** Files, directories, or `-`. */
  readonly paths: readonly string[];
  readonly accept: Applicability;
  readonly only: readonly string[] | undefined;
  readonly skip: readonly string[] | undefined;
  readonly format: 'text' | 'json';
  /** Show the stack of an internal error. */
  readonly debug: boolean;
  readonly preferences: Preferences;
  /** What stands for Docker Hub: the beginnings of image names. */
  readonly mirrors: readonly string[];
}

/** The engine: the library's `fix`, which a test may replace. */
export type FixText = (
  source: string,
  options: Readonly<Pick<CommonRequest, 'accept' | 'only' | 'skip' | 'mirrors'>> & Preferences,
) => FixResult;

/** What of a request concerns the engine. */
export const optionsFor = ({ accept, only, skip, mirrors, preferences }: CommonRequest): Parameters<FixText>[1] => ({
  ...preferences,
  accept,
  only,
  skip,
  mirrors,
});
