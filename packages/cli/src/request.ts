import type { Applicability, FixResult, Preferences } from '@dockerfix/core';
import type { Io } from './io.ts';
import { projectReader } from './project/read-project.ts';

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
  /** The directory that the images are built in, relative to the working directory; without it, it is looked for. */
  readonly context: string | undefined;
}

/** The engine: the library's `fix`, which a test may replace. */
export type FixText = (
  source: string,
  options: Readonly<Pick<CommonRequest, 'accept' | 'only' | 'skip' | 'mirrors'>> & Preferences,
) => FixResult;

/** Fixes a text from a path; `undefined` is standard input. */
export type FixFile = (source: string, path: string | undefined) => FixResult;

/**
 * The engine with what the build context says. That is read only where something was found, which most files of a run are
 * not: on what is fine it has no bearing.
 *
 * @throws DockerfixError `usage` when `--context` names no directory.
 */
export function fixerFor(request: CommonRequest, { cwd }: Pick<Io, 'cwd'>, fix: FixText): FixFile {
  const options = optionsFor(request);
  const read = projectReader(request.context, cwd);
  return (source, path) => {
    const result = fix(source, options);
    if (result.applied.length === 0 && result.left.length === 0) return result;
    const project = read(source, path);
    return project ? fix(source, { ...options, project }) : result;
  };
}

/** What of a request concerns the engine. */
const optionsFor = ({ accept, only, skip, mirrors, preferences }: CommonRequest): Parameters<FixText>[1] => ({
  ...preferences,
  accept,
  only,
  skip,
  mirrors,
});
