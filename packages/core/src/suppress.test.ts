import { expect, test } from 'vitest';
import { check, fix } from './engine.ts';
import type { Fixer } from './fixer.ts';

/** Reports every RUN. */
const noRun: Fixer = {
  name: 'no-run',
  summary: 'For these tests.',
  upstream: [],
  *check({ instructions }) {
    for (const { keyword, start, end } of instructions) {
      if (keyword === 'RUN') yield { span: { start, end }, message: 'a RUN', advice: 'leave it out' };
    }
  },
};
const other: Fixer = { ...noRun, name: 'other', check: () => [] };
const fixers = [noRun, other];
const left = (source: string): unknown[] =>
  fix(source, { fixers }).left.map(({ fixer, place, reason, why }) => `${place.line} ${fixer} ${reason}: ${why}`);

test('a comment right above an instruction covers it and no other', () => {
  expect(left('FROM a\n# dockerfix-ignore no-run -- it is needed\nRUN b\nRUN c\n')).toEqual([
    '3 no-run suppressed: it is needed',
    '4 no-run advice: leave it out',
  ]);
});

test('suppressed findings are not among those of check', () => {
  expect(check('FROM a\n# dockerfix-ignore\nRUN b\n', { fixers })).toEqual([]);
});

test('other comments and blank lines may stand between', () => {
  expect(left('FROM a\n# dockerfix-ignore no-run\n\n# the compiler\nRUN b\n')).toEqual([
    '5 no-run suppressed: an ignore comment',
  ]);
});

test('a comment inside the continuation of an instruction covers that instruction', () => {
  expect(left('FROM a\nRUN b \\\n  # dockerfix-ignore no-run\n  && c\n')).toEqual([
    '2 no-run suppressed: an ignore comment',
  ]);
});

test('a comment above FROM covers the stage, and only that', () => {
  expect(left('# dockerfix-ignore no-run\nFROM a\nRUN b\nFROM c\nRUN d\n')).toEqual([
    '3 no-run suppressed: an ignore comment',
    '5 no-run advice: leave it out',
  ]);
});

test('a file comment above the first instruction covers the file', () => {
  expect(
    left('# syntax=docker/dockerfile:1\n# dockerfix-ignore-file no-run -- generated\nFROM a\nRUN b\nFROM c\nRUN d\n'),
  ).toEqual(['4 no-run suppressed: generated', '6 no-run suppressed: generated']);
});

test('a file comment further down ignores nothing, and is reported', () => {
  expect(left('FROM a\n# dockerfix-ignore-file no-run\nRUN b\n')).toEqual([
    '2 unused-dockerfix-ignore advice: remove it, or put it above the first instruction of the file',
    '3 no-run advice: leave it out',
  ]);
});

test('a reason may stand without names', () => {
  expect(left('FROM a\n# dockerfix-ignore -- why\nRUN b\n')).toEqual(['3 no-run suppressed: why']);
});

test.each(['dockerfix-ignore: no-run', 'Dockerfix-Ignore no-run', 'DOCKERFIX-IGNORE: other no-run -- why'])(
  'it is read as people write it: %s',
  (comment) => {
    expect(fix(`FROM a\n# ${comment}\nRUN b\n`, { fixers }).left).toMatchObject([{ reason: 'suppressed' }]);
  },
);

test('a reason without its dashes is taken for names, and reported', () => {
  expect(left('FROM a\n# dockerfix-ignore no-run because it has to\nRUN b\n')).toEqual([
    '2 unused-dockerfix-ignore advice: write the name of a fixer for `because`, which is none, or put `--` before the reason',
    '3 no-run suppressed: an ignore comment',
  ]);
});

test('several names may be given, with commas or blanks', () => {
  expect(left('FROM a\n# dockerfix-ignore other, no-run\nRUN b\n')).toEqual(['3 no-run suppressed: an ignore comment']);
});

test('a comment that ignores nothing is reported, unless the fixer it is for did not run', () => {
  const source = 'FROM a\n# dockerfix-ignore no-run\nUSER b\n';
  expect(left(source)).toEqual([
    '2 unused-dockerfix-ignore advice: remove it, or put it right above the instruction it is for',
  ]);
  expect(fix(source, { fixers, skip: ['no-run'] }).left).toEqual([]);
});

test('a name that no fixer has is reported', () => {
  expect(left('FROM a\n# dockerfix-ignore no-runs\nRUN b\n')[0]).toBe(
    '2 unused-dockerfix-ignore advice: write the name of a fixer for `no-runs`, which is none, or put `--` before the reason',
  );
});

test('leaves alone: a comment that only mentions it, and one in a heredoc', () => {
  expect(left('FROM a\n# see dockerfix-ignore in the manual\n# dockerfix-ignored\nUSER b\n')).toEqual([]);
  expect(left('FROM a\nCOPY <<EOF /notes\n# dockerfix-ignore no-run\nEOF\n')).toEqual([]);
});
