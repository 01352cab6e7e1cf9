import { type Dockerfile, type Instruction, type Stage, stateBefore } from '@dockerfix/core';
import { copiesOf, mayUnpack } from '../stage/copies.ts';
import { isSystem, isWithin } from '../stage/paths.ts';
import { isRoot } from '../stage/who.ts';

/** A COPY without an owner, in the tree of another one that gives its files to the user in force. */
export interface Meant {
  readonly copy: Instruction;
  readonly like: Instruction;
  readonly owner: string;
}

/** Those of a stage, below its last USER. */
export function meantOwners(dockerfile: Dockerfile, stage: Stage): readonly Meant[] {
  const copies = copiesOf(dockerfile, stage);
  const owned = new Map(
    copies.flatMap((one) => (one.owner === undefined ? [] : [[`${one.owner} ${one.target}`, one]])),
  );
  if (owned.size === 0) return [];
  return copies.flatMap((copy) => {
    const { instruction, owner, target } = copy;
    const { user } = stateBefore(dockerfile, stage, instruction);
    const name = user?.value?.text.split(':')[0];
    if (owner !== undefined || target === undefined || isSystem(target) || mayUnpack(copy)) return [];
    if (name === undefined || isRoot(name) || user?.value?.dependsOnArgument !== false) return [];
    if (!user.from || user.from.index < stage.from.index) return [];
    const like = [...owned.values()].find(
      (one) =>
        one.owner?.split(':')[0] === name &&
        one.target !== undefined &&
        !isSystem(one.target) &&
        (isWithin(one.target, target) || isWithin(target, one.target)),
    );
    return like?.owner === undefined ? [] : [{ copy: instruction, like: like.instruction, owner: like.owner }];
  });
}
