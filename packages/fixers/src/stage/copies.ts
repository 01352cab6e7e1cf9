import type { Dockerfile, Instruction, Stage } from '@dockerfix/core';
import { absolutePath, wordsOf } from './paths.ts';

/** A COPY or ADD of a stage. */
export interface Copy {
  readonly instruction: Instruction;
  readonly sources: readonly string[];
  /** Absolute; `undefined`: not known, or another one when an argument is passed. */
  readonly target: string | undefined;
  /** The value of `--chown`, variables not expanded. */
  readonly owner: string | undefined;
}

export function copiesOf(dockerfile: Dockerfile, stage: Stage): readonly Copy[] {
  return stage.instructions
    .filter(({ keyword }) => keyword === 'COPY' || keyword === 'ADD')
    .map((instruction) => {
      const words = wordsOf(instruction);
      const path = absolutePath(dockerfile, stage, instruction, words.at(-1) ?? '');
      return {
        instruction,
        sources: words.slice(0, -1),
        target: path && !path.dependsOnArgument ? path.text : undefined,
        owner: instruction.flags.find(({ name }) => name === 'chown')?.value,
      };
    });
}

/** What ADD unpacks: who owns what is in it is not for `--chown` alone to say. */
export const mayUnpack = ({ instruction, sources }: Copy): boolean =>
  instruction.keyword === 'ADD' && sources.some((source) => /\.(?:tar|tgz|tbz2?|txz)\b|[$*?]/u.test(source));

/** In a layer of its own (`--link`), there are no accounts to look names up in. */
export const cannotName = ({ instruction }: Copy, owner: string | undefined): boolean =>
  /[a-z]/iu.test(owner ?? '') && instruction.flags.some(({ name }) => name === 'link');
