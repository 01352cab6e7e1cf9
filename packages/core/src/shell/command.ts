import type { Span } from '../edit.ts';

/** A shell word: its dequoted value, or `undefined` when the shell would expand it. */
export interface ShellWord extends Span {
  readonly value: string | undefined;
  /** As written; for an item of the exec form its value. */
  readonly text: string;
}

/**
 * A simple command: assignments and redirections taken off, the name first in `words`. A line of nothing but assignments
 * or redirections (`X=1`, `> file`) is one too, without words.
 */
export interface Command extends Span {
  /** The dequoted first word without its directory (`/usr/sbin/useradd` → `useradd`); `undefined` when expanded. */
  readonly name: string | undefined;
  /** The name as the first, then its arguments. */
  readonly words: readonly ShellWord[];
  /** The assignments before the name. */
  readonly assignments: readonly Assignment[];
  readonly redirects: readonly Redirect[];
}

/** `NAME=value` before a command; `value` is `undefined` when expanded, appended (`+=`) or an array. */
export interface Assignment {
  readonly name: string;
  readonly value: string | undefined;
}

export interface Redirect {
  /** Without the descriptor's number: `>`, `>>`, `<`, `>&`, `<<`, `<<<`, … */
  readonly operator: string;
  /** The file, descriptor or heredoc name, dequoted; `undefined` when expanded. */
  readonly target: string | undefined;
}

/** The name of a program without its directory. */
export const nameOf = (path: string | undefined): string | undefined =>
  path?.slice(path.lastIndexOf('/') + 1) || undefined;
