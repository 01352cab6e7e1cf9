import { type Command, type Dockerfile, type Edit, remove, replace, type ShellWord } from '@dockerfix/core';
import { readOptions } from './options.ts';

/** A call of `chown` for a directory and all that is in it. */
export interface RecursiveChown {
  readonly command: Command;
  /** The word that says so: `-R`, `-Rf`, `--recursive`. */
  readonly option: ShellWord;
  readonly owner: ShellWord;
  readonly paths: readonly ShellWord[];
}

/** `undefined` also for a call with options that change more than who owns what, or only where somebody else does. */
export function recursiveChown(command: Command): RecursiveChown | undefined {
  if (command.name !== 'chown') return undefined;
  const read = readOptions(command.words, { valued: '', longValued: ['from', 'reference'] });
  if (!read?.options.every(({ name }) => plain.has(name))) return undefined;
  const option = command.words.find(({ value }) => value !== undefined && /^(?:-\w*R\w*|--recursive)$/u.test(value));
  const [owner, ...paths] = read.operands;
  return option && owner && paths.length > 0 ? { command, option, owner, paths } : undefined;
}

/** https://manpages.debian.org/bookworm/coreutils/chown.1.en.html: the others are about links and other file systems. */
const plain: ReadonlySet<string> = new Set([
  ...['R', 'recursive', 'f', 'silent', 'quiet', 'v', 'verbose', 'c', 'changes'],
]);

/** Makes it a call for the directory alone; `undefined` where it is not written in one piece. */
export function notRecursive(dockerfile: Dockerfile, { command, option }: RecursiveChown): Edit | undefined {
  if (dockerfile.slice(option) !== option.text) return undefined;
  const rest = option.text.replace('R', '');
  if (/^-\w+$/u.test(rest)) return replace(option, rest);
  const before = command.words[command.words.indexOf(option) - 1];
  const blanks = before && dockerfile.slice({ start: before.end, end: option.start });
  return before && /^(?:[ \t]|[\\`]\r?\n)+$/u.test(blanks ?? '')
    ? remove({ start: before.end, end: option.end })
    : undefined;
}
