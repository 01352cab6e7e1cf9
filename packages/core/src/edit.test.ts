import { expect, test } from 'vitest';
import { applyEdits, collide, insert, remove, replace } from './edit.ts';

test('edits refer to the original text, whatever their order', () => {
  const edits = [remove({ start: 8, end: 15 }), insert(0, '# syntax\n'), replace({ start: 5, end: 8 }, 'b')];
  expect(applyEdits('FROM aaa:latest\n', edits)).toBe('# syntax\nFROM b\n');
});

test('no edits give the same text', () => {
  expect(applyEdits('FROM a\r\n', [])).toBe('FROM a\r\n');
});

test.each([
  ['two edits of the same text', [replace({ start: 0, end: 3 }, 'x'), replace({ start: 2, end: 4 }, 'y')]],
  ['two insertions at the same place', [insert(2, 'x'), insert(2, 'y')]],
  ['an edit beyond the end', [insert(99, 'x')]],
  ['an edit whose end is before its start', [{ start: 3, end: 1, text: '' }]],
])('refuses %s', (_, edits) => {
  expect(() => applyEdits('FROM a', edits)).toThrow(
    expect.objectContaining({ name: 'DockerfixError', code: 'internal' }),
  );
});

test('spans that touch collide: which goes first would be a guess', () => {
  expect(collide({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(true);
  expect(collide({ start: 0, end: 3 }, { start: 4, end: 5 })).toBe(false);
});
