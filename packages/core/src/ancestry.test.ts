import { expect, test } from 'vitest';
import { nearestAmong, readAncestry } from './ancestry.ts';
import { parse } from './parse.ts';

/** s0 ← s1 ← s3 ← s5, s0 ← s2, s4 on its own, s1 ← s6. */
const { stages } = parse(`FROM debian:12 AS s0
FROM s0 AS s1
FROM s0 AS s2
FROM s1 AS s3
FROM debian:12 AS s4
FROM s3 AS s5
FROM s1 AS s6
`);
const ancestry = readAncestry(stages);

const walk = (from: number, candidates: readonly number[]): number | undefined => {
  for (let stage = stages[from]; stage !== undefined; stage = stage.parent) {
    if (candidates.includes(stage.index)) return stage.index;
  }
  return undefined;
};

test('finds the nearest of any stages, as a walk down the chain does', () => {
  for (let set = 0; set < 1 << stages.length; set += 1) {
    const candidates = stages.map(({ index }) => index).filter((index) => set & (1 << index));
    const nearest = nearestAmong(ancestry, candidates);
    expect(stages.map(({ index }) => nearest(index))).toEqual(stages.map(({ index }) => walk(index, candidates)));
  }
});
