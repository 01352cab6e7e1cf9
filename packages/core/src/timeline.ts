import type { Instruction, Stage } from './dockerfile.ts';

/** A point of a stage: just before an instruction, or after the last. */
export type Point = Instruction | 'end';

/** The index of the instruction that a point is before. */
export const indexOf = (point: Point): number => (point === 'end' ? Number.POSITIVE_INFINITY : point.index);

/** The last entry before `index` of those that instructions made, in the order of the file. */
export function lastBefore<Entry extends { readonly at: number }>(
  timeline: readonly Entry[],
  index: number,
): Entry | undefined {
  let low = 0;
  let high = timeline.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((timeline[middle]?.at ?? 0) < index) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return timeline[low - 1];
}

/** An instruction with its place in the order in which a stage runs; a whole number is `Instruction.index`. */
export interface Step {
  readonly at: number;
  readonly instruction: Instruction;
}

/**
 * What a stage runs, in order: the ONBUILD instructions of the stage that it is FROM, at places between FROM and its first
 * own instruction, then its own.
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/dockerfile2llb/convert.go, initOnBuildTriggers
 */
export function* stepsOf({ from, parent, instructions }: Stage): Generator<Step> {
  const triggers = parent === undefined ? [] : triggersOf(parent);
  for (const [position, instruction] of triggers.entries()) {
    yield { at: from.index + (position + 1) / (triggers.length + 1), instruction };
  }
  for (const instruction of instructions) {
    yield { at: instruction.index, instruction };
  }
}

const triggers = new WeakMap<Stage, readonly Instruction[]>();

function triggersOf(stage: Stage): readonly Instruction[] {
  let found = triggers.get(stage);
  if (found === undefined) {
    found = stage.instructions.flatMap(({ trigger }) => (trigger === undefined ? [] : [trigger]));
    triggers.set(stage, found);
  }
  return found;
}
