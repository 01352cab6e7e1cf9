import type { Edit, Span } from './edit.ts';
import type { Applicability, Finding, Fixer } from './fixer.ts';
import type { ImageLookup } from './image/facts.ts';

/** 1-based lines and columns of the original text; columns count UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A finding with the name of its fixer; `span` and `place` are in the original text. */
export type Reported = Finding & { readonly fixer: string; readonly place: Place };

/** A finding that was not fixed. */
export type Left = Reported & {
  readonly reason: LeftReason;
  /** The reason in words: the assumption, the steps, the advice, the fixer it conflicts with, the ignore comment's own reason. */
  readonly why: string;
};
export type LeftReason = 'with-steps' | 'unsafe' | 'advice' | 'conflict' | 'suppressed' | 'not-needed';

export interface CheckOptions {
  readonly fixers: readonly Fixer[];
  /** What is known of base images; without it every image is unknown. */
  readonly images?: ImageLookup | undefined;
}

export interface FixOptions extends CheckOptions {
  /** The least certain fix to apply. @default 'with-steps' */
  readonly accept?: Applicability | undefined;
  /** Other files of the project by their path, which fixes may edit too. */
  readonly files?: Readonly<Record<string, string>> | undefined;
}

/** What a run did to one other file of the project. */
export interface FileResult {
  readonly path: string;
  readonly output: string;
  readonly edits: readonly Edit[];
}

export interface FixResult {
  /** The Dockerfile's new text; the same string when nothing was applied. */
  readonly output: string;
  /** The edits that make `output` of the original text, sorted, not touching one another. */
  readonly edits: readonly Edit[];
  readonly applied: readonly Reported[];
  readonly left: readonly Left[];
  /** What people must do besides, for the fixes that were applied; each once. */
  readonly steps: readonly string[];
  /** What no file can show, for the fixes that were applied; each once. */
  readonly notes: readonly string[];
  /** Edits to other files, when `options.files` was given and a fix needed them. */
  readonly files: readonly FileResult[];
}

export declare function check(source: string, options: CheckOptions): readonly Reported[];
export declare function fix(source: string, options: FixOptions): FixResult;
export type { Span };
