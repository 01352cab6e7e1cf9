import { collide, type Edit } from './edit.ts';
import type { Applicability, Fix } from './fixer.ts';

/** A fix that somebody proposes, with whatever the caller wants to find again. */
export interface Proposal<T> {
  readonly fix: Fix;
  readonly start: number;
  readonly of: T;
}

/** Which proposals go together: `chosen` do not touch one another; each of `refused` touches the one beside it. */
export interface Choice<T> {
  readonly chosen: readonly Proposal<T>[];
  readonly refused: readonly { readonly proposal: Proposal<T>; readonly collidesWith: Proposal<T> }[];
}

const order: Readonly<Record<Applicability, number>> = { safe: 0, 'with-steps': 1, unsafe: 2 };

/** Whether a fix of this level goes in when `accept` is the least certain that does. */
export const accepts = (accept: Applicability, level: Applicability): boolean => order[level] <= order[accept];

/**
 * A fix goes in whole or not at all. Two fixes may interleave as long as no edit of one touches an edit of the other. The
 * surer goes first, then the one further up; equals keep the order in which they were proposed (that of the fixers).
 */
export function choose<T>(proposals: readonly Proposal<T>[]): Choice<T> {
  const sorted = [...proposals].sort(
    (a, b) => order[a.fix.applicability] - order[b.fix.applicability] || a.start - b.start,
  );
  const chosen: Proposal<T>[] = [];
  const refused: { proposal: Proposal<T>; collidesWith: Proposal<T> }[] = [];
  for (const proposal of sorted) {
    const collidesWith = chosen.find((other) => touch(proposal.fix, other.fix));
    if (collidesWith) refused.push({ proposal, collidesWith });
    else chosen.push(proposal);
  }
  return { chosen, refused };
}

const touch = (a: Fix, b: Fix): boolean =>
  anyCollide(a.edits, b.edits) ||
  (a.files ?? []).some((mine) =>
    (b.files ?? []).some((theirs) => mine.path === theirs.path && anyCollide(mine.edits, theirs.edits)),
  );

const anyCollide = (a: readonly Edit[], b: readonly Edit[]): boolean => a.some((x) => b.some((y) => collide(x, y)));
