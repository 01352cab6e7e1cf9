import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { codeOf } from './system-error.ts';

/** The rules of one ignore file, with the directory that its patterns start from. */
export interface IgnoreLayer {
  readonly directory: string;
  readonly rules: Ignore;
}

/**
 * The layers that hold for a directory from above: `.git/info/exclude` and the `.gitignore` files from the repository's
 * root down to its parent; none outside a repository. The user's own `core.excludesFile` is not read: what a run does
 * must not differ from one machine to the next.
 *
 * @throws the error of the file system when an ignore file cannot be read: without its rules, more would be fixed than was asked.
 */
export function layersAbove(directory: string): readonly IgnoreLayer[] {
  const parents = parentsOf(directory);
  const root = [directory, ...parents].find((parent) => exists(join(parent, '.git')));
  if (root === undefined) return [];
  const within = parents.filter((parent) => parent === root || parent.startsWith(withSeparator(root))).reverse();
  return [...readLayer(root, join('.git', 'info', 'exclude')), ...within.flatMap((parent) => layersOf(parent))];
}

/** The layer of the directory's own `.gitignore`, if it has one. */
export const layersOf = (directory: string): readonly IgnoreLayer[] => readLayer(directory, '.gitignore');

/**
 * Whether git would ignore the path. The nearest ignore file with a matching pattern decides
 * (https://git-scm.com/docs/gitignore#_description). The walk does not enter ignored directories, so that what is in them
 * cannot be brought back.
 */
export function isIgnored(path: string, kind: 'file' | 'directory', layers: readonly IgnoreLayer[]): boolean {
  for (const { directory, rules } of layers.toReversed()) {
    const name = relative(directory, path).replaceAll(sep, '/');
    const { ignored, unignored } = rules.test(kind === 'directory' ? `${name}/` : name);
    if (ignored || unignored) return ignored;
  }
  return false;
}

function readLayer(directory: string, name: string): readonly IgnoreLayer[] {
  try {
    const patterns = readFileSync(join(directory, name), 'utf8').replace(/^\ufeff/u, '');
    // Git compares letters exactly where the file system does; on others this ignores less, never more.
    return [{ directory, rules: ignore({ ignorecase: false }).add(patterns) }];
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error) ?? '')) return [];
    throw error;
  }
}

function parentsOf(directory: string): readonly string[] {
  const parent = dirname(directory);
  return parent === directory ? [] : [parent, ...parentsOf(parent)];
}

const withSeparator = (directory: string): string => (directory.endsWith(sep) ? directory : directory + sep);

const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;
