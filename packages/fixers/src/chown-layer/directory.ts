import type { Dockerfile, Instruction, Stage } from '@dockerfix/core';
import { absolutePath } from '../stage/paths.ts';
import type { RecursiveChown } from '../stage/recursive-chown.ts';

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
