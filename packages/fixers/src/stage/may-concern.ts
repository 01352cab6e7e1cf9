import { type Dockerfile, expand, type Instruction, type Stage, stateBefore } from '@dockerfix/core';
import { isWithin } from './paths.ts';

/** Whether it runs in the directory, or in one that it may get there from, or names it, by itself or in a variable. */
export function mayConcern(dockerfile: Dockerfile, stage: Stage, run: Instruction, directory: string): boolean {
  const { workdir } = stateBefore(dockerfile, stage, run);
  if (!workdir || workdir.dependsOnArgument || isWithin(workdir.text, directory)) return true;
  const text = dockerfile.slice({ start: run.arguments.start, end: run.end });
  const values = [...text.matchAll(/\$\{?(\w+)/gu)].map(
    ([, name]) => expand(dockerfile, stage, run, `$${name}`)?.text ?? '',
  );
  const name = directory.slice(directory.lastIndexOf('/') + 1);
  return run.flags.length > 0 || [text, ...values].some((one) => one.split(/[^\w.@+-]+/u).includes(name));
}
