import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, type Edit, insert, remove, replace } from './edit.ts';
import { advance, begin, editsOverOriginal, spanInOriginal } from './history.ts';

test('edits of two passes become edits over the original', () => {
  const original = 'FROM a\nCMD b\n';
  const first = advance(begin(original), [insert(7, 'USER c\n')]);
  const second = advance(first, [replace({ start: 12, end: 13 }, '1000'), remove({ start: 5, end: 6 })]);
  expect(second.text).toBe('FROM \nUSER 1000\nCMD b\n');
  expect(editsOverOriginal(second, original)).toEqual([remove({ start: 5, end: 6 }), insert(7, 'USER 1000\n')]);
});

test('text that one pass inserted and another removed leaves no edit', () => {
  const history = advance(advance(begin('abc'), [insert(1, 'xyz')]), [remove({ start: 1, end: 4 })]);
  expect(editsOverOriginal(history, 'abc')).toEqual([]);
});

test('a span below an insertion is told in offsets of the original', () => {
  const history = advance(begin('FROM a\nCMD b\n'), [insert(7, 'USER c\n')]);
  expect(spanInOriginal(history, { start: 14, end: 19 })).toEqual({ start: 7, end: 12 });
});

test('a span within inserted text is where it was inserted', () => {
  const history = advance(begin('FROM a\nCMD b\n'), [insert(7, 'USER c\n')]);
  expect(spanInOriginal(history, { start: 8, end: 10 })).toEqual({ start: 7, end: 7 });
});

test('whatever the passes, the composed edits give the final text and do not touch one another', () => {
  const passes = fc.array(fc.array(fc.tuple(fc.nat(40), fc.nat(5), fc.string({ maxLength: 4 })), { maxLength: 4 }), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), passes, (original, plans) => {
      let history = begin(original);
      for (const plan of plans) history = advance(history, apart(plan, history.text.length));
      const edits = editsOverOriginal(history, original);
      expect(applyEdits(original, edits)).toBe(history.text);
      for (const [index, edit] of edits.slice(1).entries()) expect(edit.start).toBeGreaterThan(edits[index]?.end ?? -1);
    }),
  );
});

/** Edits made of any numbers, those that would touch an earlier one left out. */
function apart(wanted: readonly [number, number, string][], length: number): Edit[] {
  const edits: Edit[] = [];
  for (const [at, size, text] of wanted) {
    const start = Math.min(at, length);
    const end = Math.min(start + size, length);
    if (edits.every((edit) => edit.end < start || edit.start > end)) edits.push({ start, end, text });
  }
  return edits;
}
