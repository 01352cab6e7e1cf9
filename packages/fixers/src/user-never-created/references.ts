import { type Dockerfile, expand, type Flag, type Instruction, type Stage } from '@dockerfix/core';
import { isCopy } from '../runs-as-root/ownership/directories.ts';
import { imageInstructions } from '../stage/lineage.ts';

/** A place that names a user or a group, which the image has to have. */
export interface Reference {
  readonly instruction: Instruction;
  /** The `--chown` that names it; `undefined`: USER. */
  readonly flag: Flag | undefined;
  readonly user: string;
  readonly group: string | undefined;
  /** Whether an ARG is in it, so that it may be another one. */
  readonly dependsOnArgument: boolean;
}

/** The places in a stage that fail when the account is missing: the container's start, a RUN, a COPY with an owner. */
export function failingReferences(
  dockerfile: Dockerfile,
  stage: Stage,
  targets: readonly Stage[],
): readonly Reference[] {
  const found: Reference[] = [];
  for (const [position, instruction] of stage.instructions.entries()) {
    if (instruction.keyword === 'USER') {
      const isUsed = runsBelow(stage, position) || targets.some((target) => isLastUser(target, instruction));
      if (isUsed) found.push(...read(dockerfile, stage, instruction, undefined));
    } else if (isCopy(instruction)) {
      for (const flag of instruction.flags.filter(({ name }) => name === 'chown')) {
        found.push(...read(dockerfile, stage, instruction, flag));
      }
    }
  }
  return found;
}

/** Whether a RUN is carried out as the user of the USER at a position. */
function runsBelow({ instructions }: Stage, position: number): boolean {
  const next = instructions.slice(position + 1).find(({ keyword }) => keyword === 'USER' || keyword === 'RUN');
  return next?.keyword === 'RUN';
}

const isLastUser = (target: Stage, user: Instruction): boolean =>
  imageInstructions(target).findLast(({ keyword }) => keyword === 'USER') === user;

function read(
  dockerfile: Dockerfile,
  stage: Stage,
  instruction: Instruction,
  flag: Flag | undefined,
): readonly Reference[] {
  const written = flag ? flag.value : dockerfile.slice(instruction.arguments);
  const value = written === undefined ? undefined : expand(dockerfile, stage, instruction, written);
  if (!value) return [];
  const [, user = '', group] = /^([^:]*)(?::(.*))?$/u.exec(value.text.trim()) ?? [];
  return [{ instruction, flag, user, group, dependsOnArgument: value.dependsOnArgument }];
}
