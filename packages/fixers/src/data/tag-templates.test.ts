import { expect, test } from 'vitest';
import { matchesTag } from './tag-templates.ts';

test.each([
  [['latest', '{version}'], '3.1.2'],
  [['{version}'], '3'],
  [['{version}-alpine{number}'], '3.1-alpine3.20'],
  [['{version}{|-slim}'], '2.9-slim'],
  [['{version}-{debian|ubuntu}-{number}'], '2.9-ubuntu-22.04'],
  [['{commit}'], 'a'.repeat(40)],
])('%j holds %s', (tags, tag) => {
  expect(matchesTag({ tags, from: '2', below: '4' }, tag)).toBe(true);
});

test.each([
  ['4', 'the first version that it does not hold for'],
  ['1.9', 'older'],
  ['3.', 'not a version'],
  ['3-corp', 'more than the version'],
  ['corp-3', 'more than the version'],
  ['v3', 'more than the version'],
  ['3a', 'more than the version'],
  ['', 'nothing'],
])('{version} from 2 below 4 does not hold %j: %s', (tag) => {
  expect(matchesTag({ tags: ['{version}'], from: '2', below: '4' }, tag)).toBe(false);
});

test('a dot is a dot', () => {
  expect(matchesTag({ tags: ['ubuntu22.04'] }, 'ubuntu22104')).toBe(false);
  expect(matchesTag({ tags: ['{22.04|24.04}'] }, '22104')).toBe(false);
});

test.each([
  ['3.5', '4', '3', true],
  ['3.5', '4', '3.4.9', false],
  ['2', '3.5', '3', false],
  ['2', '3.5', '3.4', true],
  ['2', '3.5', '2', true],
])('from %s below %s: a shorter version is the newest of its line: %s', (from, below, tag, expected) => {
  expect(matchesTag({ tags: ['{version}'], from, below }, tag)).toBe(expected);
});

test('a version without bounds is never known', () => {
  expect(matchesTag({ tags: ['{version}'] }, '1')).toBe(false);
});
