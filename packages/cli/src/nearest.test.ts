import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const names = ['write', 'check', 'safe', 'unsafe', 'only', 'skip', 'format'];

test.each([
  ['wirte', 'write'],
  ['wite', 'write'],
  ['writte', 'write'],
  ['chek', 'check'],
  ['fromat', 'format'],
  ['unsave', 'unsafe'],
])('suggests for a slip: %s → %s', (typed, meant) => {
  expect(nearest(typed, names)).toBe(meant);
});

test.each([
  ['wr', 'write'],
  ['form', 'format'],
])('suggests the only name that begins so: %s → %s', (typed, meant) => {
  expect(nearest(typed, names)).toBe(meant);
});

test.each(['', 's', 'sav', 'no-write', 'quiet', 'xyz'])('suggests nothing when it would be a guess: %j', (typed) => {
  expect(nearest(typed, names)).toBeUndefined();
});
