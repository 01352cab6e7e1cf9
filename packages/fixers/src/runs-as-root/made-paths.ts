import {
  type Dockerfile,
  expand,
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
    if (by.keyword !== 'RUN' || !mention.test(dockerfile.slice(by))) continue;
    for (const { name, paths } of pathsOf(dockerfile, stage, by)) {
      const use = tools[name];
      for (const path of paths) {
        if (use === 'directory') directories.add(path);
        else if (use === 'file') files.set(path, by);
        else forget(path, directories, files);
      }
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

/** What becomes of the paths in a call. One that is given to somebody, or filled, is no place for the app any more. */
const tools: Readonly<Record<string, 'directory' | 'file' | 'gone'>> = {
  mkdir: 'directory',
  touch: 'file',
  '>': 'file',
  tee: 'file',
  chown: 'gone',
  mv: 'gone',
  rm: 'gone',
  rmdir: 'gone',
};

const mention = /\b(?:mkdir|touch|tee)\b|>|\b(?:chown|mv|rm|rmdir)\b/u;

/** The absolute paths in the calls of a RUN, the first `cd` followed; those that are not known are left out. */
function pathsOf(dockerfile: Dockerfile, stage: Stage, by: Instruction): { name: string; paths: string[] }[] {
  let directory = stateBefore(dockerfile, stage, by).workdir?.text;
  const calls: { name: string; paths: string[] }[] = [];
  for (const { name = '', words, redirects } of runCommands(by) ?? []) {
    const values = words.slice(1).map(({ value, text }) => value ?? expand(dockerfile, stage, by, text)?.text);
    const paths = values.filter((value) => !value?.startsWith('-')).flatMap((path) => absolute(directory, path) ?? []);
    // Where a relative `cd` leads may hang on whether the one before it worked.
    if (name === 'cd') directory = values[0]?.startsWith('/') ? values[0] : undefined;
    else if (Object.hasOwn(tools, name)) calls.push({ name, paths });
    const written = redirects.flatMap(({ operator, target }) =>
      /^&?>/u.test(operator) ? (absolute(directory, target) ?? []) : [],
    );
    if (written.length > 0) calls.push({ name: '>', paths: written });
  }
  return calls;
}

const absolute = (directory: string | undefined, path: string | undefined): string | undefined =>
  path === undefined || (directory === undefined && !path.startsWith('/'))
    ? undefined
    : resolvePath(directory ?? '/', path);
