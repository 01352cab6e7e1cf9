import type { Dockerfile, Instruction, Stage } from '@dockerfix/core';
import { lineage } from '../stage/lineage.ts';

/** A stage that starts FROM the one to be mended, with the instruction that would no longer be root's. */
export interface NeedyDescendant {
  readonly stage: Stage;
  readonly by: Instruction;
}

/** A user that a stage sets is the user of every stage FROM it, up to their own USER. */
export const needyDescendants = (dockerfile: Dockerfile, stage: Stage): readonly NeedyDescendant[] =>
  dockerfile.stages.flatMap((other) => {
    const chain = lineage(other);
    const at = chain.indexOf(stage);
    if (other === stage || at === -1) return [];
    const by = firstInNeed(chain.slice(at + 1).flatMap(({ instructions }) => instructions));
    return by ? [{ stage: other, by }] : [];
  });

/** The first instruction above a USER that root and others do differently; COPY leaves files to root, which the app may not want. */
function firstInNeed(instructions: readonly Instruction[]): Instruction | undefined {
  const user = instructions.findIndex(({ keyword }) => keyword === 'USER');
  return instructions.slice(0, user === -1 ? undefined : user).find(({ keyword }) => differs.has(keyword));
}

const differs: ReadonlySet<string> = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR', 'VOLUME', 'ONBUILD']);

export const nameOf = ({ name, index }: Stage): string => (name === undefined ? `stage ${index}` : `\`${name}\``);
