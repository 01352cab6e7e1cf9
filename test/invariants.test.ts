import { parse } from '@dockerfix/core';
import { type Applicability, applyEdits, DockerfixError, type Edit, type FixResult, fix } from 'dockerfix';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dockerfile, everyText } from './arbitrary-dockerfile.ts';

const levels = ['safe', 'with-steps', 'unsafe'] as const;
const level = fc.constantFrom(...levels);

/** Holds for every text and every level; fast-check prints the seed and the smallest text when it does not. */
function property(
  name: string,
  holds: (text: string, accept: Applicability) => void,
  texts: fc.Arbitrary<string> = everyText,
): void {
  test(name, () => {
    fc.assert(fc.property(texts, level, holds), { numRuns: 300 });
  });
}

/** The result; `undefined` for a text that BuildKit would refuse. Any other error is a defect. */
function fixed(text: string, accept: Applicability): FixResult | undefined {
  try {
    return fix(text, { accept });
  } catch (error) {
    if (error instanceof DockerfixError && error.code === 'unreadable') return undefined;
    throw error;
  }
}

test('the generated texts come to every end there is', () => {
  const kinds = new Set(
    fc.sample(everyText, { seed: 1, numRuns: 1500 }).flatMap((text) => {
      const result = fixed(text, 'unsafe');
      if (!result) return ['unreadable'];
      const applied = result.applied.map((one) => one.fix?.applicability);
      return [...applied, ...result.left.map(({ reason }) => reason), result.edits.length > 2 ? 'many edits' : 'few'];
    }),
  );

  expect([...kinds].sort()).toEqual([
    'advice',
    'few',
    'many edits',
    'not-needed',
    'safe',
    'suppressed',
    'unreadable',
    'unsafe',
    'with-steps',
  ]);
});

property('whatever the text, the only error is that it cannot be read, with a line of the text', (text, accept) => {
  try {
    fix(text, { accept });
  } catch (error) {
    if (!(error instanceof DockerfixError)) throw error;
    expect(error.code).toBe('unreadable');
    expect(error.line).toBeGreaterThanOrEqual(1);
    expect(error.line).toBeLessThanOrEqual(text.split('\n').length);
    expect(error.message).not.toMatch(/[\n\r]/u);
  }
});

test.each([
  'FROM alpine:3.20\nUSER ContainerAdministrator\nCMD ["/app/server"]\n',
  'FROM node:20\\\n',
  'FROM node:20\nENV A=1 \\\n\n# the end\n',
])('%j is fixed without an internal error', (text) => {
  const { output } = fix(text, { accept: 'unsafe' });
  expect(fix(output, { accept: 'unsafe' }).output).toBe(output);
});

property('a second run changes nothing', (text, accept) => {
  const first = fixed(text, accept);
  if (!first) return;

  const second = fix(first.output, { accept });
  expect(second.output).toBe(first.output);
  expect(second.edits).toEqual([]);
  expect(second.applied).toEqual([]);
});

property('the edits make the output; they are sorted, apart from one another and inside the text', (text, accept) => {
  const result = fixed(text, accept);
  if (!result) return;

  expect(applyEdits(text, result.edits)).toBe(result.output);
  expect(result.edits.filter(({ start, end }) => start < 0 || start > end || end > text.length)).toEqual([]);
  expect(result.edits.filter((edit, index) => edit.start <= (result.edits[index - 1]?.end ?? -1))).toEqual([]);
});

property('a line that no edit touches is in the output, with its line ending, in its place', (text, accept) => {
  const result = fixed(text, accept);
  if (!result) return;

  const output = linesOf(result.output);
  let at = 0;
  for (const { line } of linesOf(text).filter((one) => !result.edits.some((edit) => touches(edit, one)))) {
    at = output.findIndex((one, index) => index >= at && one.line === line) + 1;
    expect({ line, isThere: at > 0 }).toEqual({ line, isThere: true });
  }
});

property(
  'nothing is taken away but names in USER and --chown, -R of chown, and calls that make accounts',
  (text, accept) => {
    const result = fixed(text, accept);
    if (!result) return;

    const { instructions } = parse(text);
    const isIn = (edit: Edit, of: 'RUN' | 'USER'): boolean =>
      instructions.some((one) => one.keyword === of && isWithin(edit, one.arguments));
    const isOwner = (edit: Edit): boolean =>
      instructions.some(({ flags }) =>
        flags.some(({ name, valueSpan }) => name === 'chown' && isWithin(edit, valueSpan)),
      );
    const isCommand = ({ start, end }: Edit): boolean =>
      /^(?:[ \t]*(?:-\w*R\w*|--recursive)|(?:\S*\/)?(?:user|group)add [^\n]+|(?:\S*\/)?add(?:user|group) [^\n]+)$/u.test(
        text.slice(start, end),
      );
    const taking = result.edits.filter(({ start, end }) => start < end);
    expect(
      taking.filter((edit) => !isIn(edit, 'USER') && !isOwner(edit) && !(isCommand(edit) && isIn(edit, 'RUN'))),
    ).toEqual([]);
  },
);

property('directives stay what they are, and first', (text, accept) => {
  const result = fixed(text, accept);
  if (!result) return;

  const before = parse(text);
  const after = parse(result.output);
  expect(after.directives).toEqual(before.directives);
  expect([after.escape, after.eol]).toEqual([before.escape, before.eol]);
  const end = before.directives.at(-1)?.end ?? 0;
  expect(result.edits.filter(({ start }) => start < end)).toEqual([]);
});

property('inserted lines end as the first line of the text does', (text, accept) => {
  const result = fixed(text, accept);
  if (!result) return;

  const isCarriageReturned = /^[^\n]*\r\n/u.test(text);
  const others = isCarriageReturned ? /(?<!\r)\n|\r(?!\n)/u : /\r/u;
  expect(result.edits.filter(({ text: inserted }) => others.test(inserted))).toEqual([]);
});

property('a byte order mark and the last line, with or without a newline, stay', (text, accept) => {
  const result = fixed(text, accept);
  if (!result) return;

  expect(result.output.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
  expect(result.output.endsWith('\n')).toBe(text.endsWith('\n'));
});

property('the same file with CRLF gets the same fix with CRLF, or the same error', (any, accept) => {
  const text = any.replaceAll('\r', '');
  // A single line without an ending is the same file in both.
  if (!text.includes('\n')) return;
  const plain = outcome(text, accept);
  expect(outcome(toCrlf(text), accept)).toEqual('output' in plain ? { output: toCrlf(plain.output) } : plain);
});

property('what is found has its place in the text that was passed in', (text, accept) => {
  const result = fixed(text, accept);
  if (!result) return;

  const lines = text.split('\n');
  for (const { span, place } of [...result.applied, ...result.left]) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(offsetOf(lines, place.line, place.column)).toBe(span.start);
    expect(offsetOf(lines, place.endLine, place.endColumn)).toBe(span.end);
  }
});

property('the output differs only where a fix was applied, each of a level that was accepted', (text, accept) => {
  const result = fixed(text, accept);
  if (!result) return;

  expect(result.output !== text).toBe(result.applied.length > 0);
  expect(result.edits.length > 0).toBe(result.applied.length > 0);
  const refused = levels.slice(levels.indexOf(accept) + 1);
  expect(result.applied.filter((one) => one.fix === undefined || refused.includes(one.fix.applicability))).toEqual([]);
  expect(result.left.filter(({ reason, why }) => reason === 'conflict' || why === '')).toEqual([]);
});

property('what is left for its level is applied at that level', (text, accept) => {
  const result = fixed(text, accept);
  if (!result) return;

  const needed = result.left
    .map(({ reason }) => reason)
    .filter((reason) => reason === 'unsafe' || reason === 'with-steps');
  for (const reason of needed) {
    const applied = fix(text, { accept: reason }).applied.map((one) => one.fix?.applicability);
    expect(applied).toContain(reason);
  }
});

property(
  'the same text gives the same result',
  (text, accept) => {
    expect(fixed(text, accept)).toEqual(fixed(text, accept));
  },
  dockerfile,
);

interface Line {
  readonly start: number;
  readonly end: number;
  /** With its ending. */
  readonly line: string;
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split(/(?<=\n)/u).map((line) => {
    const end = start + line.length;
    const found = { start, end, line };
    start = end;
    return found;
  });
}

/** An insertion right above a line leaves it alone; one behind a last line without newline gives it one. */
function touches({ start, end }: Edit, line: Line): boolean {
  if (start === end)
    return start > line.start && (start < line.end || (start === line.end && !line.line.endsWith('\n')));
  return start < line.end && end > line.start;
}

const isWithin = (inner: Edit, outer: { readonly start: number; readonly end: number }): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

const toCrlf = (text: string): string => text.replaceAll('\n', '\r\n');

function outcome(
  text: string,
  accept: Applicability,
): { readonly output: string } | { readonly line: number | undefined; readonly message: string } {
  try {
    return { output: fix(text, { accept }).output };
  } catch (error) {
    if (!(error instanceof DockerfixError)) throw error;
    return { line: error.line, message: error.message };
  }
}

const offsetOf = (lines: readonly string[], line: number, column: number): number =>
  lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
