import type { Stage } from './dockerfile.ts';

/**
 * The tree of the stages that are FROM one another, walked depth first: the stages from `enter` up to, not including,
 * `leave` are a stage and all that descend from it.
 */
export interface Ancestry {
  readonly enter: readonly number[];
  readonly leave: readonly number[];
}

export function readAncestry(stages: readonly Stage[]): Ancestry {
  const sizes = stages.map(() => 1);
  // A parent comes before its children, so that backwards each size is complete when it is added.
  for (const { index, parent } of stages.toReversed()) {
    if (parent !== undefined) {
      sizes[parent.index] = (sizes[parent.index] ?? 0) + (sizes[index] ?? 0);
    }
  }
  const enter: number[] = [];
  const leave: number[] = [];
  // Where the next child of each stage starts.
  const free: number[] = [];
  let freeRoot = 0;
  for (const { index, parent } of stages) {
    const start = parent === undefined ? freeRoot : (free[parent.index] ?? 0);
    const end = start + (sizes[index] ?? 0);
    if (parent === undefined) {
      freeRoot = end;
    } else {
      free[parent.index] = end;
    }
    enter.push(start);
    leave.push(end);
    free.push(start + 1);
  }
  return { enter, leave };
}

/** The nearest of some stages that a stage is or descends from, by their indices. */
export type Nearest = (stage: number) => number | undefined;

/**
 * Prepares the search among `candidates`, so that each answer takes the logarithm of their number: a file may hold tens of
 * thousands of stages in one chain.
 */
export function nearestAmong({ enter, leave }: Ancestry, candidates: readonly number[]): Nearest {
  const sorted = [...candidates].sort((a, b) => (enter[a] ?? 0) - (enter[b] ?? 0));
  const positions: number[] = [];
  // From each position on, the answer; `undefined` where no candidate is open.
  const answers: (number | undefined)[] = [];
  const open: number[] = [];
  const closeUpTo = (position: number): void => {
    for (let last = open.at(-1); last !== undefined && (leave[last] ?? 0) <= position; last = open.at(-1)) {
      open.pop();
      positions.push(leave[last] ?? 0);
      answers.push(open.at(-1));
    }
  };
  for (const candidate of sorted) {
    const position = enter[candidate] ?? 0;
    closeUpTo(position);
    open.push(candidate);
    positions.push(position);
    answers.push(candidate);
  }
  closeUpTo(Number.POSITIVE_INFINITY);

  return (stage) => {
    const position = enter[stage] ?? 0;
    let low = 0;
    let high = positions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((positions[middle] ?? 0) <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return answers[low - 1];
  };
}
