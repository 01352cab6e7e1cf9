import type { ImageFacts, Stage } from '@dockerfix/core';
import { lineage } from './lineage.ts';

/** What is known of the image under a stage, and what of that rests on an assumption. */
export interface Base {
  /** `undefined`: not even the family is known. */
  readonly facts: ImageFacts | undefined;
  /** Whether the family is all that is known. */
  readonly isFamilyOnly: boolean;
  readonly because: readonly string[];
}

export function baseOf(stage: Stage): Base {
  const { facts, isAssumed } = stage.base;
  const { family } = stage;
  const written = lineage(stage)[0]?.base.written ?? stage.base.written;
  const conflict = family?.conflict === undefined ? [] : [family.conflict];
  // What the caller says of an image is a fact like any other, unless the file shows otherwise.
  if (facts && !(isAssumed && family?.family !== facts.family))
    return { facts, isFamilyOnly: false, because: conflict };
  const unknown = `nothing is known of the base image \`${written}\``;
  if (!family) return { facts: undefined, isFamilyOnly: false, because: [unknown] };
  const shown = `${unknown} but that it is \`${family.family}\`: ${family.evidence}`;
  return { facts: familyAlone(family.family), isFamilyOnly: true, because: [shown, ...conflict] };
}

/** All but the family is not known; what the base image starts, least of all. */
const familyAlone = (family: ImageFacts['family']): ImageFacts => ({
  family,
  volumes: [],
  ports: [],
  accounts: [],
  entrypointRead: false,
  source: '',
});
