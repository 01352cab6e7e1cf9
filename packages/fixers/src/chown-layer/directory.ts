import type { Dockerfile, Instruction, Stage } from '@dockerfix/core';
import { absolutePath, isSystem, isWithin } from '../stage/paths.ts';
import type { RecursiveChown } from '../stage/recursive-chown.ts';

/** Trees of which a base image may have anything: packages keep their data there. */
const packageTrees = ['/opt', '/usr', '/var', '/home'] as const;

/** Below these, a directory is the file’s own unless the base image is known for it. */
const emptyTrees = ['/usr/src', '/usr/app', '/usr/local/app', '/var/app', '/opt/app'] as const;

/** Why the base image may have files of its own in a directory, as a clause; `undefined`: it has none. */
export function mayHaveFiles({ base }: Stage, directory: string): string | undefined {
  const { facts } = base;
  if (!facts) return 'nothing is known of the base image, which may have files of its own there';
  const own = [
    ...facts.volumes,
    ...(facts.workdir === undefined || facts.workdir === '/' ? [] : [facts.workdir]),
    ...facts.accounts.flatMap(({ home }) => home ?? []),
  ];
  const isOwn = own.some((path) => isWithin(path, directory));
  const isPackaged = packageTrees.some((tree) => isWithin(directory, tree) && directory !== tree);
  const isEmpty = emptyTrees.some((tree) => isWithin(directory, tree)) || isInHome(directory);
  if (isOwn || isSystem(directory) || (isPackaged && !isEmpty)) {
    return `the base image may have files of its own in ${directory}`;
  }
  return undefined;
}

/** Below a home, not the home itself: that has the files of a new account. */
const isInHome = (directory: string): boolean => /^\/home\/[^/]+\/./u.test(directory);

/** The one directory that a call is for; `undefined`: there are several, or which one it is depends on the build. */
export function directoryOf(
  dockerfile: Dockerfile,
  stage: Stage,
  run: Instruction,
  { paths: [path, ...others] }: RecursiveChown,
): string | undefined {
  if (!path || others.length > 0) return undefined;
  const text = path.value ?? path.text;
  const [, variable] = /^"?\$\{?(\w+)\}?[\w./-]*"?$/u.exec(path.text) ?? [];
  if (path.value === undefined && variable === undefined) return undefined;
  const shellText = dockerfile.slice(run);
  // Below a `cd`, a relative path is another one than WORKDIR says; a shell may set a variable of its own.
  if (!/^"?[/$]/u.test(text) && /\bcd\b/u.test(shellText)) return undefined;
  if (variable !== undefined && new RegExp(`\\b${variable}=`, 'u').test(shellText)) return undefined;
  const found = absolutePath(dockerfile, stage, run, text);
  return found && !found.dependsOnArgument && found.text !== '/' ? found.text : undefined;
}
