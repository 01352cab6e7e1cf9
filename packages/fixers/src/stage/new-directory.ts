import type { Stage } from '@dockerfix/core';
import { isSystem, isWithin } from './paths.ts';

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
