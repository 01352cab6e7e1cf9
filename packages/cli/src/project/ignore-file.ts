import { join } from 'node:path';
import { dockerignoreNames, type Ignored, readDockerignore } from '@dockerfix/core';
import { textAt } from './text.ts';

/** The ignore file that is in force for a Dockerfile. */
export interface IgnoreFile {
  readonly text: string;
  readonly isIgnored: Ignored;
  /** Whether an ignored directory may hold something that an exception (`!docker/start.sh`) brings back. */
  readonly mayHoldExceptions: (directory: string) => boolean;
}

const none: IgnoreFile = { text: '', isIgnored: () => false, mayHoldExceptions: () => false };

/**
 * The one that is named after the Dockerfile and lies beside it, else the context's own.
 *
 * @returns `undefined` when BuildKit refuses it, or when it is there but cannot be read.
 */
export function ignoreFileFor(context: string, dockerfile: string | undefined): IgnoreFile | undefined {
  const [named = '', shared = ''] = dockerignoreNames(dockerfile ?? '');
  const text = (dockerfile === undefined ? undefined : textAt(named)) ?? textAt(join(context, shared));
  if (text === undefined) return none;
  const isIgnored = text === null ? undefined : readDockerignore(text);
  return isIgnored && text !== null ? { text, isIgnored, mayHoldExceptions: exceptionsIn(text) } : undefined;
}

function exceptionsIn(text: string): (directory: string) => boolean {
  const heads = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('!'))
    .map((line) =>
      line
        .slice(1)
        .trim()
        .replace(/^(?:\.?\/)+/u, ''),
    )
    // Up to its first wildcard, or to where cleaning the path would change it.
    .map((pattern) => pattern.replace(/(?:[*?[\\]|\.\.(?:\/|$)|\/\.?\/).*$/u, ''));
  return (directory) => heads.some((head) => head.startsWith(`${directory}/`) || directory.startsWith(head));
}
