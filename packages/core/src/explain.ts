import type { Dockerfile, Stage } from './dockerfile.ts';
import type { Finding } from './fixer.ts';
import type { FamilyEvidence } from './image/facts.ts';
import { type Place, placeOf } from './place.ts';
import { stateBefore } from './state.ts';

/** What is known of a stage, and what was decided about it. */
export interface StageReport {
  /** Position in the file, from 0. */
  readonly index: number;
  readonly name: string | undefined;
  /** Of its FROM. */
  readonly place: Place;
  /** The base image or stage as written in FROM. */
  readonly base: string;
  /** Whether its image is one that runs. */
  readonly isTarget: boolean;
  /** Of the image's distribution; `undefined`: nothing shows it. */
  readonly family: FamilyEvidence | undefined;
  /** Who its containers run as: `undefined` when that is not known. `from` says in words where that comes from. */
  readonly user: { readonly name: string | undefined; readonly from: string };
  /** What each fixer decided, and why, in the order of the file. */
  readonly decisions: readonly Decision[];
}

export interface Decision {
  readonly fixer: string;
  /** What becomes of it, in words: the fix with its level, or why it is left. */
  readonly outcome: string;
  /** What the fixer found and chose on the way. */
  readonly why: readonly string[];
}

/** A finding over the original text, with what became of it. */
interface Decided {
  readonly finding: Finding & { readonly fixer: string };
  readonly outcome: string;
}

/** One report for each stage of the original text. */
export function reportStages(
  dockerfile: Dockerfile,
  targets: readonly Stage[],
  decided: readonly Decided[],
): readonly StageReport[] {
  return dockerfile.stages.map((stage) => ({
    index: stage.index,
    name: stage.name,
    place: placeOf(dockerfile, { start: stage.from.start, end: stage.from.end }),
    base: stage.base.written,
    isTarget: targets.includes(stage),
    family: stage.family,
    user: userOf(dockerfile, stage),
    decisions: decided
      .filter(({ finding: { span } }) => span.start >= stage.start && span.start < stage.end)
      .map(({ finding, outcome }) => ({ fixer: finding.fixer, outcome, why: finding.decisions ?? [] })),
  }));
}

function userOf(dockerfile: Dockerfile, stage: Stage): StageReport['user'] {
  const { user } = stateBefore(dockerfile, stage, 'end');
  if (user?.from) {
    const line = dockerfile.lineAt(user.from.start);
    const name = user.value?.text;
    return name === undefined
      ? { name, from: `USER on line ${line}, whose variable is not known` }
      : { name, from: `USER on line ${line}` };
  }
  let root = stage;
  while (root.parent) root = root.parent;
  if (!user)
    return { name: undefined, from: `no USER in the file, and whom \`${root.base.written}\` runs as is not known` };
  return { name: user.value?.text, from: `the base image \`${root.base.written}\`, as no USER follows` };
}
