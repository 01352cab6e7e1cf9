import { expect, test } from 'vitest';
import type { Dockerfile } from './dockerfile.ts';
import { type Edit, insert, remove, replace } from './edit.ts';
import { check, type FixOptions, fix, plan } from './engine.ts';
import type { Finding, Fix, Fixer } from './fixer.ts';

const source = 'FROM node\nRUN one\nRUN two\nCMD ["node"]\n';

/** A fixer that proposes one fix per RUN that contains a word. */
function fixer(name: string, word: string, fixOf: (span: { start: number; end: number }) => Partial<Finding>): Fixer {
  return {
    name,
    summary: 'For these tests.',
    upstream: [],
    *check({ instructions, slice }: Dockerfile) {
      for (const instruction of instructions) {
        if (instruction.keyword !== 'RUN' || !slice(instruction).includes(word)) continue;
        const span = { start: instruction.start, end: instruction.end };
        yield { span, message: `${word} is here`, ...fixOf(span) } as Finding;
      }
    },
  };
}

const safe = (...edits: readonly [Edit, ...Edit[]]): { fix: Fix } => ({
  fix: { applicability: 'safe', title: 'Change it', edits },
});

const rename = (from: string, to: string, name = `no-${from}`): Fixer =>
  fixer(name, from, ({ start }) => safe(replace({ start: start + 4, end: start + 4 + from.length }, to)));

test('applies what is accepted and tells it over the original text', () => {
  const result = fix(source, { fixers: [rename('one', 'first')] });
  expect(result.output).toBe('FROM node\nRUN first\nRUN two\nCMD ["node"]\n');
  expect(result.edits).toEqual([replace({ start: 14, end: 17 }, 'first')]);
  expect(result.applied).toMatchObject([{ fixer: 'no-one', place: { line: 2, column: 1, endLine: 2, endColumn: 8 } }]);
  expect(result.left).toEqual([]);
});

test('nothing to apply gives back the same string and no edits', () => {
  expect(fix(source, { fixers: [rename('three', 'third')] })).toMatchObject({
    output: source,
    edits: [],
    applied: [],
    left: [],
    steps: [],
    notes: [],
    files: [],
  });
});

test('goes on until nothing is left: a fix that makes room for another', () => {
  const result = fix(source, { fixers: [rename('second', 'last'), rename('two', 'second')] });
  expect(result.output).toBe('FROM node\nRUN one\nRUN last\nCMD ["node"]\n');
  expect(result.edits).toEqual([replace({ start: 22, end: 25 }, 'last')]);
  expect(result.applied.map(({ fixer: name, place }) => [name, place.line])).toEqual([
    ['no-two', 3],
    ['no-second', 3],
  ]);
});

test('two fixes of the same place: the first goes in, a single plan leaves the other with the conflict named', () => {
  const fixers = [rename('one', 'first', 'a'), rename('one', 'uno', 'b')];
  expect(plan(source, { fixers })).toMatchObject({
    edits: [{ text: 'first' }],
    left: [{ fixer: 'b', reason: 'conflict', why: 'it changes the same place as a' }],
  });
  expect(fix(source, { fixers }).output).toContain('RUN first');
});

test('the surer of two fixes goes first, whatever the order of the fixers', () => {
  const unsure = fixer('a', 'one', ({ start }) => ({
    fix: {
      applicability: 'unsafe',
      title: 'Guess',
      because: 'it may',
      edits: [replace({ start: start + 4, end: start + 7 }, 'guess')],
    },
  }));
  expect(plan(source, { fixers: [unsure, rename('one', 'first', 'b')], accept: 'unsafe' }).edits).toMatchObject([
    { text: 'first' },
  ]);
});

test('fixes may interleave as long as their edits do not touch', () => {
  const around = fixer('a', 'one', ({ start }) =>
    safe(insert(start, 'RUN before\n'), insert(start + 16, 'RUN after\n')),
  );
  const within = rename('two', 'second', 'b');
  const once: Fixer = {
    ...around,
    check: (dockerfile, context) => (dockerfile.source.includes('before') ? [] : around.check(dockerfile, context)),
  };
  expect(fix(source, { fixers: [once, within] }).output).toBe(
    'FROM node\nRUN before\nRUN one\nRUN second\nRUN after\nCMD ["node"]\n',
  );
});

test('a fix beyond what is accepted is left with its level and reason', () => {
  const withSteps = fixer('volumes', 'one', ({ start }) => ({
    fix: {
      applicability: 'with-steps',
      title: 'Own it',
      steps: ['Hand it over.'],
      edits: [remove({ start: start + 4, end: start + 5 })],
    },
  }));
  expect(fix(source, { fixers: [withSteps], accept: 'safe' }).left).toMatchObject([
    { reason: 'with-steps', why: 'Hand it over.' },
  ]);
  expect(fix(source, { fixers: [withSteps] })).toMatchObject({
    applied: [{ fixer: 'volumes' }],
    steps: ['Hand it over.'],
  });
});

test('advice and what is not needed are left with their words', () => {
  const advising = fixer('advising', 'one', () => ({ advice: 'do it by hand' }));
  const acquitting = fixer('acquitting', 'two', () => ({ notNeeded: 'it does so by itself' }));
  expect(fix(source, { fixers: [advising, acquitting] }).left).toMatchObject([
    { fixer: 'advising', reason: 'advice', why: 'do it by hand', place: { line: 2 } },
    { fixer: 'acquitting', reason: 'not-needed', why: 'it does so by itself', place: { line: 3 } },
  ]);
});

test('fixes that undo each other are an error that names them, not a silent stop', () => {
  const fixers = [
    rename('one', 'two', 'there'),
    fixer('back', 'two', ({ start }) => safe(replace({ start: start + 4, end: start + 7 }, 'one'))),
  ];
  expect(() => fix('FROM node\nRUN one\n', { fixers })).toThrow(/there|back.*do not settle/u);
});

test('a fix that changes how something else is read is an error', () => {
  const opening = fixer('opening', 'one', ({ end }) => safe(insert(end, ' \\')));
  expect(() => fix(source, { fixers: [opening] })).toThrow(
    expect.objectContaining({ code: 'internal', line: 3, message: expect.stringContaining('RUN') }),
  );
});

test('a fix that makes a file that cannot be read is an error that names the fixer', () => {
  const breaking = fixer('breaking', 'one', ({ start }) => safe(replace({ start, end: start + 3 }, 'RUIN')));
  expect(() => fix(source, { fixers: [breaking] })).toThrow(/breaking/u);
});

test('edits to other files come in results of their own, with the fix or not at all', () => {
  const ignoring = fixer('ignoring', 'one', ({ start }) => ({
    fix: {
      applicability: 'safe',
      title: 'Ignore it',
      edits: [replace({ start: start + 4, end: start + 7 }, 'first')],
      files: [{ path: '.dockerignore', edits: [insert(5, '.env\n')] }],
    },
  }));
  expect(fix(source, { fixers: [ignoring], files: { '.dockerignore': '.git\n' } }).files).toEqual([
    { path: '.dockerignore', output: '.git\n.env\n', edits: [insert(5, '.env\n')] },
  ]);
  expect(() => fix(source, { fixers: [ignoring] })).toThrow(/\.dockerignore, whose text was not given/u);
});

test('only and skip choose the fixers; a name that none has is refused with the names there are', () => {
  const fixers = [rename('one', 'first', 'a'), rename('two', 'second', 'b')];
  expect(check(source, { fixers, only: ['b'] }).map((one) => one.fixer)).toEqual(['b']);
  expect(check(source, { fixers, skip: ['b'] }).map((one) => one.fixer)).toEqual(['a']);
  expect(() => check(source, { fixers, only: ['c'] })).toThrow(
    expect.objectContaining({ code: 'usage', message: expect.stringContaining('a, b') }),
  );
});

test('steps and notes of several fixes are told once each', () => {
  const noting = fixer('noting', 'RUN', ({ end }) => ({
    fix: {
      applicability: 'with-steps',
      title: 'Note',
      steps: ['Do it.'],
      notes: ['It is so.'],
      edits: [insert(end, ' # noted')],
    },
  }));
  const once: Fixer = {
    ...noting,
    check: (dockerfile, context) => (dockerfile.source.includes('noted') ? [] : noting.check(dockerfile, context)),
  };
  expect(fix(source, { fixers: [once] })).toMatchObject({ steps: ['Do it.'], notes: ['It is so.'], applied: [{}, {}] });
});

test('a fixer is given the other files as they are by then', () => {
  const counting: Fixer = {
    name: 'counting',
    summary: 'For these tests.',
    upstream: [],
    *check({ instructions }, { files }) {
      const [from] = instructions;
      const text = files['.dockerignore'] ?? '';
      if (!from || text.length >= 4) return;
      const edits = [insert(from.end, '')] as const;
      const more = [{ path: '.dockerignore', edits: [insert(text.length, 'x\n')] }] as const;
      yield { span: from, message: 'more', fix: { applicability: 'safe', title: 'Add', edits, files: more } };
    },
  };
  expect(fix(source, { fixers: [counting], files: { '.dockerignore': '' } }).files).toMatchObject([
    { output: 'x\nx\n' },
  ]);
});

test('two fixes of the same place in another file conflict', () => {
  const adding = (name: string, at: number): Fixer =>
    fixer(name, 'one', () => ({
      fix: {
        applicability: 'safe',
        title: name,
        edits: [insert(at, ' ')],
        files: [{ path: 'a', edits: [insert(0, name)] }],
      },
    }));
  expect(plan(source, { fixers: [adding('first', 9), adding('second', 25)], files: { a: '' } }).left).toMatchObject([
    { fixer: 'second', reason: 'conflict' },
  ]);
});

test.each([
  [undefined, {}, 'the Dockerfile is undefined'],
  [source, { accept: 'Safe' }, 'use one of safe, with-steps, unsafe'],
  [source, { only: 'a' }, 'only is no array'],
])('what TypeScript would refuse is refused in words: %j, %j', (text, options, message) => {
  expect(() => fix(text as string, { fixers: [], ...options } as FixOptions)).toThrow(
    expect.objectContaining({ code: 'usage', message: expect.stringContaining(message) }),
  );
});
