import { expect, test } from 'vitest';
import { parse } from '../parse.ts';
import { agreedBoundaries, type Boundary } from './boundaries.ts';

/** Each instruction as a pair of its keyword and its text. */
const read = (source: string) => {
  const file = parse(source);
  return file.instructions.map((instruction) => [instruction.keyword, file.slice(instruction)]);
};

const boundary = (start: number, end: number, keywordEnd: number): Boundary => ({
  start,
  end,
  keywordSpan: { start, end: keywordEnd },
});

test('goes by the parser where the line reader agrees with it', () => {
  const found = [boundary(0, 11, 4), boundary(12, 20, 15)];
  expect(agreedBoundaries(found, [boundary(0, 11, 4), boundary(12, 20, 15)])).toBe(found);
});

test.each([
  ['an instruction too few', [boundary(0, 20, 4)]],
  ['an instruction too many', [boundary(0, 11, 4), boundary(12, 20, 15), boundary(21, 25, 22)]],
  ['another start', [boundary(0, 11, 4), boundary(13, 20, 15)]],
  ['another end', [boundary(0, 10, 4), boundary(12, 20, 15)]],
  ['another keyword', [boundary(0, 11, 4), boundary(12, 20, 16)]],
  ['nothing at all', []],
])('goes by the line reader when the parser found %s', (_, found) => {
  const lines = [boundary(0, 11, 4), boundary(12, 20, 15)];
  expect(agreedBoundaries(found, lines)).toBe(lines);
});

test('ends a line at two escape characters: a doubled backslash continues nothing', () => {
  expect(read('FROM node:20\nWORKDIR C:\\\\\nRUN npm ci\n')).toEqual([
    ['FROM', 'FROM node:20'],
    ['WORKDIR', 'WORKDIR C:\\\\'],
    ['RUN', 'RUN npm ci'],
  ]);
  expect(read('# escape=`\nFROM windows\nWORKDIR C:``\nRUN dir\n').map(([keyword]) => keyword)).toEqual([
    'FROM',
    'WORKDIR',
    'RUN',
  ]);
});

test('takes a backslash under escape=` for an ordinary character at the end of a line', () => {
  expect(read('# escape=`\nFROM windows\nWORKDIR C:\\\nRUN dir `\n  C:\\\n')).toEqual([
    ['FROM', 'FROM windows'],
    ['WORKDIR', 'WORKDIR C:\\'],
    ['RUN', 'RUN dir `\n  C:\\'],
  ]);
});

test('continues a line that ends in an escaped blank and a mark', () => {
  expect(read('FROM a\nRUN ls \\ \\\n /srv\n')).toEqual([
    ['FROM', 'FROM a'],
    ['RUN', 'RUN ls \\ \\\n /srv'],
  ]);
});

test('starts no instruction at a mark alone on its line', () => {
  expect(read('FROM a\n\\\nRUN ls\n')).toEqual([
    ['FROM', 'FROM a'],
    ['RUN', 'RUN ls'],
  ]);
});

test('takes a CR inside a line for white space', () => {
  expect(read('FROM a\nRUN ls\r/srv\nUSER node\r\r\nCMD x\r')).toEqual([
    ['FROM', 'FROM a'],
    ['RUN', 'RUN ls\r/srv'],
    ['USER', 'USER node'],
    ['CMD', 'CMD x'],
  ]);
});

test('takes vertical tab, form feed and no-break space for white space around the keyword', () => {
  expect(read('FROM\va\n\f\n\u00a0RUN\f ls\n')).toEqual([
    ['FROM', 'FROM\va'],
    ['RUN', 'RUN\f ls'],
  ]);
});

test('takes a no-break space for part of the keyword unless it ends the line', () => {
  expect(read('FROM a\nRUN\u00a0\n')[1]?.[0]).toBe('RUN');
  expect(() => parse('FROM a\nRUN\u00a0ls\n')).toThrow('unknown instruction');
});

test('leaves a continuation that nothing follows out of the instruction', () => {
  expect(read('FROM a\nRUN ls \\\n')).toEqual([
    ['FROM', 'FROM a'],
    ['RUN', 'RUN ls'],
  ]);
  expect(read('FROM a\nRUN ls \\')[1]).toEqual(['RUN', 'RUN ls']);
  expect(read('FROM a\nRUN ls \\\n  -l \\\n\n  \\\n# the end\n')[1]).toEqual(['RUN', 'RUN ls \\\n  -l']);
});

test('goes on past comments and empty lines inside a continuation', () => {
  const source = 'FROM a\nRUN ls \\\n# one\n\n  # two\n   \n  /srv\nUSER node\n';
  expect(read(source)).toEqual([
    ['FROM', 'FROM a'],
    ['RUN', 'RUN ls \\\n# one\n\n  # two\n   \n  /srv'],
    ['USER', 'USER node'],
  ]);
  expect(parse(source).comments.map(({ text }) => text)).toEqual(['one', 'two']);
});

test('allows blanks after the mark and keeps blanks at the end of the line', () => {
  expect(read('FROM a\nRUN ls \\ \t\r\n  /srv  \r\nUSER node')).toEqual([
    ['FROM', 'FROM a'],
    ['RUN', 'RUN ls \\ \t\r\n  /srv  '],
    ['USER', 'USER node'],
  ]);
});

test('reads keywords in any case and cut in two by a continuation', () => {
  const file = parse('from a\nRu\\\n# why\nN ls\n  oNbUiLd User node\n');
  expect(file.instructions.map(({ keyword }) => keyword)).toEqual(['FROM', 'RUN', 'ONBUILD']);
  expect(file.instructions.map(({ keywordSpan }) => file.slice(keywordSpan))).toEqual([
    'from',
    'Ru\\\n# why\nN',
    'oNbUiLd',
  ]);
  expect(file.slice(file.instructions[1]?.arguments ?? { start: 0, end: 0 })).toBe('ls');
});

test('reads a keyword whose line holds nothing but the mark', () => {
  const file = parse('FROM a\nRUN\\\n  ls\n');
  expect(file.slice(file.instructions[1]?.keywordSpan ?? { start: 0, end: 0 })).toBe('RUN');
  expect(file.slice(file.instructions[1]?.arguments ?? { start: 0, end: 0 })).toBe('ls');
});

test('starts after a byte order mark and leaves it in the source', () => {
  const file = parse('\ufeffFROM a\nRUN ls\n');
  expect(file.source.startsWith('\ufeff')).toBe(true);
  expect(file.instructions.map(({ start, end }) => [start, end])).toEqual([
    [1, 7],
    [8, 14],
  ]);
});

test('counts in UTF-16 units past characters beyond them', () => {
  const file = parse('FROM a\nRUN echo "😀 日本\u2028" \\\n  && ls\nUSER node\n');
  expect(file.slice(file.instructions[2] ?? { start: 0, end: 0 })).toBe('USER node');
});

test('reads a thousand stages with a comment each', () => {
  const file = parse('# base\nFROM a\n# next\n'.repeat(1000));
  expect(file.stages).toHaveLength(1000);
  expect(file.comments).toHaveLength(2000);
});
