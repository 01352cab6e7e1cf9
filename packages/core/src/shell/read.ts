import type { Span } from '../edit.ts';

/** A shell word: its dequoted value, or `undefined` when the shell would expand it. */
export interface ShellWord extends Span {
  readonly value: string | undefined;
  /** As written. */
  readonly text: string;
}

/** A simple command: assignments and redirections taken off, the name first in `words`. */
export interface Command extends Span {
  /** The dequoted first word without its directory (`/usr/sbin/useradd` → `useradd`); `undefined` when expanded. */
  readonly name: string | undefined;
  /** The name as the first, then its arguments. */
  readonly words: readonly ShellWord[];
}
