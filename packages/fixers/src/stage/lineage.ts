import type { Instruction, Stage } from '@dockerfix/core';

/** The stage with all stages it starts FROM, the root ancestor first: what the image is made of. */
export function lineage(stage: Stage): readonly Stage[] {
  const stages: Stage[] = [];
  for (let one: Stage | undefined = stage; one; one = one.parent) stages.unshift(one);
  return stages;
}

/** Every instruction that goes into the image, in the order in which it is carried out. */
export const imageInstructions = (stage: Stage): readonly Instruction[] =>
  stage.parent ? lineage(stage).flatMap(({ instructions }) => instructions) : stage.instructions;
