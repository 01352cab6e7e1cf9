import { type Dockerfile, expand, type Instruction, type Project, resolvePath, type Stage } from '@dockerfix/core';
import { dataTrees, sharedDirectories } from '../../data/directories.ts';
import {
  cacheVariables,
  dataNames,
  directoryNames,
  djangoDirectories,
  manyNames,
  readNames,
} from '../../data/written-variables.ts';
import { imageInstructions, lineage } from '../../stage/lineage.ts';
import { isForData, isInRootHome, isSystem, isWithin } from '../../stage/paths.ts';
import { copiesInto, type FoundDirectories, type OwnedDirectory, ownedPath } from './directories.ts';

/** Directories outside of the app's own that the file's variables, or the project's settings, show being written to. */
export function writtenDirectories(
  dockerfile: Dockerfile,
  stage: Stage,
  owned: readonly string[],
  project: Project | undefined,
): FoundDirectories {
  const paths = new Map<string, string>();
  const because: string[] = [];
  for (const { key, value } of variablesOf(dockerfile, stage)) {
    const path = pathIn(value);
    if (path === undefined) continue;
    const cache = cacheVariables.find(({ name }) => name === key);
    const directory = cache ? path : directoryFor(key, path);
    if (directory === undefined) continue;
    if (!canBeGiven(directory)) {
      const isLost = !cache && directory !== path && canBeGiven(path) && !owned.some((one) => isWithin(path, one));
      if (isLost) because.push(`${key} is ${path}, and who may make that is not the account`);
      continue;
    }
    const filling = cache && runThat(dockerfile, stage, cache.filledBy);
    if (filling) {
      because.push(`what line ${dockerfile.lineAt(filling.start)} puts into ${key}, ${directory}, stays root’s`);
    }
    if (!owned.some((one) => isWithin(directory, one))) paths.set(directory, key);
  }
  for (const directory of djangoPaths(project)) {
    if (canBeGiven(directory) && !owned.some((one) => isWithin(directory, one))) paths.set(directory, 'the settings');
  }
  const directories = [...paths.keys()].map(ownedPath);
  for (const one of directories) {
    const [copy] = copiedInto(dockerfile, stage, one);
    if (copy) because.push(`what line ${dockerfile.lineAt(copy.start)} copies into ${one.shellText} stays root’s`);
  }
  return { directories, because };
}

/** The variables that hold at the end, with what is known of their values. */
function variablesOf(dockerfile: Dockerfile, stage: Stage): { readonly key: string; readonly value: string }[] {
  const values = new Map<string, string>();
  for (const part of lineage(stage)) {
    for (const one of part.instructions) {
      if (one.keyword !== 'ENV') continue;
      for (const { key, raw = '' } of one.pairs) {
        const value = expand(dockerfile, part, one, raw.replace(/^(["'])(.*)\1$/u, '$2'));
        // A build argument in it moves the directory away from where a RUN would make it.
        if (value && !value.dependsOnArgument) values.set(key, value.text);
        else values.delete(key);
      }
    }
  }
  return [...values].map(([key, value]) => ({ key, value }));
}

/** `/data/shop.db`, also in `sqlite:////data/shop.db` and `file:/data/shop.db?mode=rwc`. */
function pathIn(value: string): string | undefined {
  const path = value.replace(/^(?:sqlite[\w+]*:\/\/\/|file:(?:\/\/)?)(?=\/)/u, '').replace(/\?.*$/u, '');
  return /^\/[\w./@-]+$/u.test(path) && !path.split('/').includes('..') ? resolvePath('/', path) : undefined;
}

/**
 * The directory that is written to when a variable of that name holds that path, if any is. What may be a file is given its
 * parent: where a directory stood in its place, the app could not make it.
 */
function directoryFor(key: string, path: string): string | undefined {
  const saysData = dataNames.test(key);
  if (readNames.test(key) || !(saysData || isForData(path))) return undefined;
  const parent = path.slice(0, path.lastIndexOf('/'));
  const isDirectory =
    directoryNames.test(key) || (!/\.\w+$/u.test(path) && (manyNames.test(key) || dataTrees.includes(path)));
  const directory = isDirectory ? path : parent;
  // A name that says nothing counts only where a directory of that kind is certain.
  return saysData || !/^\/(?:mnt|run|srv|var\/(?:lib|run|spool))(?:\/|$)/u.test(directory) ? directory : undefined;
}

/** Mounts of the engine's own go below /run; what everybody may write to needs no owner. */
const canBeGiven = (directory: string): boolean =>
  directory !== '' &&
  !isSystem(directory) &&
  !isInRootHome(directory) &&
  !['/run', '/var/run', ...sharedDirectories].some((one) => isWithin(directory, one));

const runThat = (dockerfile: Dockerfile, stage: Stage, pattern: RegExp): Instruction | undefined =>
  imageInstructions(stage).find((one) => one.keyword === 'RUN' && pattern.test(dockerfile.slice(one)));

const copiedInto = (dockerfile: Dockerfile, stage: Stage, directory: OwnedDirectory): Instruction[] =>
  copiesInto(dockerfile, stage, [directory]).filter(({ flags }) => !flags.some(({ name }) => name === 'chown'));

/** Absolute paths that the settings of a Django project name; relative ones are in its own directory. */
function djangoPaths(project: Project | undefined): string[] {
  if (!project || !Object.keys(project).some((path) => /(?:^|\/)manage\.py$/u.test(path))) return [];
  const setting = new RegExp(`^(?:${djangoDirectories.join('|')})\\s*=\\s*(["'])(/[\\w./-]+)\\1`, 'gmu');
  return Object.entries(project)
    .filter(([path]) => /settings(?:\/\w+|\w*)\.py$/u.test(path))
    .flatMap(([, text]) =>
      [...(text ?? '').matchAll(setting)].flatMap(([, , path]) => path?.replace(/\/+$/u, '') ?? []),
    );
}
