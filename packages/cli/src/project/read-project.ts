import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DockerfixError, type Project } from '@dockerfix/core';
import { systemReason } from '../files/system-error.ts';
import { contextOf } from './context.ts';
import { ignoreFileFor } from './ignore-file.ts';
import { atTheTop, isTelling } from './names.ts';
import { textAt } from './text.ts';
import { type Listing, walk } from './walk.ts';

/** Reads the build context of a Dockerfile, by its text and path; the path is `undefined` for standard input. */
export type ReadProject = (source: string, path: string | undefined) => Project | undefined;

/**
 * Reads contexts, each directory and each text once. Nothing in a context is an error: what cannot be read is left out, or
 * `null`. The ignore file in force, whatever its name, is the project's `.dockerignore`.
 *
 * @param given - The directory that `--context` names; without it a text from standard input has no project.
 * @throws DockerfixError `usage` when that is no directory.
 */
export function projectReader(given: string | undefined, cwd: string): ReadProject {
  const context = given === undefined ? undefined : existing(given, cwd);
  const listings = new Map<string, Listing>();
  const texts = new Map<string, string | null>();

  return (source, path) => {
    const root = context ?? (path === undefined ? undefined : contextOf(source, path, cwd));
    const ignoreFile = root === undefined ? undefined : ignoreFileFor(root, path);
    if (root === undefined || !ignoreFile) return undefined;
    const key = JSON.stringify([root, ignoreFile.text]);
    const listing = listings.get(key) ?? walk(root, ignoreFile.isIgnored, ignoreFile.mayHoldExceptions);
    listings.set(key, listing);

    const textOf = (name: string): string | null => {
      if (listing.links.has(name) || !isTelling(name, source)) return null;
      const file = join(root, name);
      const text = texts.get(file) ?? textAt(file) ?? null;
      texts.set(file, text);
      return text;
    };
    const project = new Map(listing.files.map((name) => [name, textOf(name)]));
    for (const name of namesIn(root).filter((one) => atTheTop.test(one))) project.set(name, textOf(name));
    for (const name of project.keys()) {
      if (name.endsWith('.dockerignore')) project.set(name, null);
    }
    if (ignoreFile.text === '') project.delete('.dockerignore');
    else project.set('.dockerignore', ignoreFile.text);
    return Object.fromEntries(project);
  };
}

function existing(given: string, cwd: string): string {
  const path = resolve(cwd, given);
  try {
    if (statSync(path).isDirectory()) return path;
  } catch (error) {
    throw new DockerfixError('usage', `--context ${given}: ${systemReason(error)}`);
  }
  throw new DockerfixError('usage', `--context ${given}: it is a file; name the directory that the image is built in`);
}

function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
