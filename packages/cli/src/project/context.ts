import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Instruction, parse } from '@dockerfix/core';

/**
 * The directory that a Dockerfile is built in, which nothing in it says: its own, when what it copies is there; else the
 * one above it (as far as the repository, or the working directory, goes) where most of that is. `undefined` when the
 * two could both be: a script of the wrong directory is worse than none.
 */
export function contextOf(source: string, path: string, cwd: string): string | undefined {
  const own = dirname(path);
  const sources = copiedFrom(source);
  let best = { directory: own, found: countIn(own, sources) };
  if (best.found === sources.length) return own;
  const startsWithSome = best.found > 0;
  for (const directory of above(own, cwd)) {
    const found = countIn(directory, sources);
    if (found > best.found) best = { directory, found };
  }
  return startsWithSome && best.directory !== own ? undefined : best.directory;
}

/** What COPY and ADD take from the context, where that says anything: every directory has a `.`. */
function copiedFrom(source: string): readonly string[] {
  const sources = parse(source)
    .instructions.filter(isFromContext)
    .flatMap(({ json, words }) => (json ? json.map(({ value }) => value) : words.map(({ text }) => text)).slice(0, -1))
    .map((written) => written.replace(/^(?:\.?\/)+|\/+$/gu, ''))
    .filter((written) => written !== '' && !/^[.*]$|[$\\]|^<<|^\w+:\/\/|(?:^|\/)\.\.(?:\/|$)/u.test(written));
  return [...new Set(sources)];
}

const isFromContext = ({ keyword, flags }: Instruction): boolean =>
  (keyword === 'COPY' || keyword === 'ADD') && !flags.some(({ name }) => name === 'from');

const countIn = (directory: string, sources: readonly string[]): number =>
  sources.filter((source) => isIn(directory, source.split('/'))).length;

function isIn(directory: string, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return true;
  if (!/[*?[]/u.test(name)) {
    const path = join(directory, name);
    return exists(path) && isIn(path, rest);
  }
  // A set of letters is taken for any letter: this only tells directories apart.
  const pieces = name.split(/(\*|\?|\[[^\]]*\])/u);
  const pattern = pieces.map((piece, at) => (at % 2 === 0 ? literal(piece) : piece === '*' ? '.*' : '.')).join('');
  return namesIn(directory).some(
    (one) => new RegExp(`^${pattern}$`, 'su').test(one) && isIn(join(directory, one), rest),
  );
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

function exists(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

/** The directories above, the nearest first, up to the repository's root; outside one, to the working directory. */
function above(directory: string, cwd: string): readonly string[] {
  const parents: string[] = [];
  for (let one = directory; dirname(one) !== one; one = dirname(one)) parents.push(dirname(one));
  const top = [directory, ...parents].find((one) => isIn(one, ['.git'])) ?? cwd;
  // Neither of them is above it: then it is on its own.
  return parents.slice(0, parents.indexOf(top) + 1);
}
