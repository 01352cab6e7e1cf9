import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { type IgnoreLayer, isIgnored, layersAbove, layersOf } from './gitignore.ts';
import { labelOf } from './label.ts';
import { isDockerfileName, skippedDirectories } from './names.ts';
import { systemReason } from './system-error.ts';

/** One thing to do, in the order of the run. */
export type Target =
  | { readonly kind: 'stdin'; readonly label: string }
  | { readonly kind: 'file'; readonly label: string; readonly path: string; readonly isLink?: true }
  | { readonly kind: 'failure'; readonly label: string; readonly message: string };

/**
 * The Dockerfiles that the paths name: a file is itself whatever its name, a directory stands for the Dockerfiles in it,
 * `-` for standard input. In the order of the paths, and by name within a directory; each file once, under the first
 * name it has, also when it is reached by a symbolic link. What cannot be found is a failure in its place.
 */
export function findTargets(paths: readonly string[], cwd: string): readonly Target[] {
  const seen = new Set<string>();
  const isNew = (key: string): boolean => !seen.has(key) && seen.add(key).has(key);
  return [...new Set(paths)]
    .flatMap((path) => (path === '-' ? [standardInput] : targetsOf(path, cwd)))
    .filter((target) => isNew(target.kind === 'file' ? identity(target.path) : `${target.kind}:${target.label}`));
}

const standardInput: Target = { kind: 'stdin', label: '<stdin>' };

function targetsOf(given: string, cwd: string): readonly Target[] {
  const path = resolve(cwd, given);
  const label = labelOf(given, cwd);
  try {
    if (!statSync(path).isDirectory()) return [{ kind: 'file', label, path }];
    const found = walkFrom(path, (inside) => labelOf(join(given, inside), cwd));
    return found.length > 0 ? found : [{ kind: 'failure', label, message: nothingFound }];
  } catch (error) {
    return [{ kind: 'failure', label, message: systemReason(error) }];
  }
}

const nothingFound =
  'no Dockerfile here (looked for Dockerfile, Dockerfile.*, *.Dockerfile and Containerfile, except in .devcontainer, ' +
  'node_modules and what .gitignore names); name a file to fix it';

/** `labelWithin` makes the label of a path relative to the directory. */
function walkFrom(directory: string, labelWithin: (path: string) => string): readonly Target[] {
  const above = layersAbove(directory);
  // Who names an ignored directory means what is in it.
  const layers = isNamedIgnored(directory, above) ? [] : above;
  const found = walk({ root: directory, real: realpathSync(directory), labelWithin }, '', layers);
  // A diff of a link cannot be applied: it is the file that it leads to, which was mostly found as well.
  const files = new Set(found.flatMap((one) => (one.kind === 'file' && !one.isLink ? identity(one.path) : [])));
  return found
    .filter((one) => !(one.kind === 'file' && one.isLink && files.has(identity(one.path))))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}

const isNamedIgnored = (directory: string, above: readonly IgnoreLayer[]): boolean =>
  isIgnored(
    directory,
    'directory',
    above.filter((layer) => layer.directory !== directory),
  );

interface Walk {
  readonly root: string;
  /** The root without symbolic links. */
  readonly real: string;
  readonly labelWithin: (path: string) => string;
}

function walk(from: Walk, within: string, above: readonly IgnoreLayer[]): Target[] {
  const directory = join(from.root, within);
  try {
    const layers = [...above, ...layersOf(directory)];
    return readdirSync(directory, { withFileTypes: true }).flatMap((entry) =>
      targetsOfEntry(from, entry, join(within, entry.name), layers),
    );
  } catch (error) {
    return [{ kind: 'failure', label: from.labelWithin(within), message: systemReason(error) }];
  }
}

function targetsOfEntry(from: Walk, entry: Dirent, within: string, layers: readonly IgnoreLayer[]): Target[] {
  const path = join(from.root, within);
  if (entry.isDirectory()) {
    if (skippedDirectories.has(entry.name) || isIgnored(path, 'directory', layers)) return [];
    return walk(from, within, layers);
  }
  if (!isDockerfileName(entry.name) || isIgnored(path, 'file', layers)) return [];
  const label = from.labelWithin(within);
  if (entry.isFile()) return [{ kind: 'file', label, path }];
  return entry.isSymbolicLink() ? targetsOfLink(from, path, label) : [];
}

/**
 * A link that leads out of the directory is not followed: a run over somebody's repository must not read or rewrite
 * what is outside it. Nor is one to a directory, where a walk could go in circles.
 */
function targetsOfLink({ real }: Walk, path: string, label: string): Target[] {
  try {
    if (!realpathSync(path).startsWith(real.endsWith(sep) ? real : real + sep)) return [];
    return statSync(path).isFile() ? [{ kind: 'file', label, path, isLink: true }] : [];
  } catch (error) {
    return [{ kind: 'failure', label, message: systemReason(error) }];
  }
}

/** The path without symbolic links; the path itself when it cannot be followed, for the reading to fail with the reason. */
function identity(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
