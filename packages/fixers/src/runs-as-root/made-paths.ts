import {
  type Command,
  type Dockerfile,
  type Instruction,
  resolvePath,
  runCommands,
  type Stage,
  stateBefore,
} from '@dockerfix/core';
import { dataTrees } from '../data/directories.ts';
import { isInRootHome, isSystem, isWithin } from './paths.ts';

/** What the RUNs of a stage make without filling it: for whom, if not for the app to write to? */
export interface MadePaths {
  readonly directories: readonly string[];
  readonly files: readonly { readonly path: string; readonly by: Instruction }[];
}

/** Directories that `mkdir` makes, and files that `touch` does, among the app's directories and where data lies. */
export function madePaths(dockerfile: Dockerfile, stage: Stage, owned: readonly string[]): MadePaths {
  const directories = new Set<string>();
  const files = new Map<string, Instruction>();
  for (const by of stage.instructions) {
    if (by.keyword !== 'RUN' || !/\b(?:mkdir|touch|rm|rmdir|mv)\b/u.test(dockerfile.slice(by))) continue;
    for (const { name, paths } of pathsOf(dockerfile, stage, by)) {
      if (name === 'mkdir') for (const path of paths) directories.add(path);
      if (name === 'touch') for (const path of paths) files.set(path, by);
      if (name !== 'mkdir' && name !== 'touch') for (const gone of paths) forget(gone, directories, files);
    }
  }
  const isForApp = (path: string): boolean =>
    owned.some((directory) => isWithin(path, directory)) || (!isSystem(path) && !isInRootHome(path) && isForData(path));
  return {
    directories: [...directories].filter((path) => isForApp(path) && !owned.includes(path)),
    files: [...files].filter(([path]) => isForApp(path)).map(([path, by]) => ({ path, by })),
  };
}

function forget(gone: string, directories: Set<string>, files: Map<string, Instruction>): void {
  for (const path of directories) if (isWithin(path, gone)) directories.delete(path);
  for (const path of files.keys()) if (isWithin(path, gone)) files.delete(path);
}

const isForData = (path: string): boolean => dataTrees.some((tree) => isWithin(path, tree));

const tools: ReadonlySet<string> = new Set(['mkdir', 'touch', 'rm', 'rmdir', 'mv']);

/** The absolute paths in the calls of a RUN, `cd` followed; those that are not known are left out. */
function pathsOf(dockerfile: Dockerfile, stage: Stage, by: Instruction): { name: string; paths: string[] }[] {
  let directory = stateBefore(dockerfile, stage, by).workdir?.text;
  const calls: { name: string; paths: string[] }[] = [];
  for (const command of runCommands(by) ?? []) {
    const paths = argumentsOf(command).flatMap((path) => absolute(directory, path) ?? []);
    if (command.name === 'cd') directory = absolute(directory, command.words[1]?.value);
    else if (command.name !== undefined && tools.has(command.name)) calls.push({ name: command.name, paths });
  }
  return calls;
}

const argumentsOf = ({ words }: Command): readonly (string | undefined)[] =>
  words.slice(1).flatMap(({ value }) => (value?.startsWith('-') ? [] : value));

const absolute = (directory: string | undefined, path: string | undefined): string | undefined =>
  path === undefined || (directory === undefined && !path.startsWith('/'))
    ? undefined
    : resolvePath(directory ?? '/', path);
