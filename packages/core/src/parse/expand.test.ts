import { expect, test } from 'vitest';
import { dequote, expand, type Variables } from './expand.ts';

const variables: Variables = (name) => {
  switch (name) {
    case 'V':
      return { text: 'v' };
    case 'EMPTY':
      return { text: '' };
    case 'UNKNOWN':
      return 'unknown';
    default:
      return undefined;
  }
};

test.each([
  ['plain', 'plain'],
  ['a"b c"d', 'ab cd'],
  ["'a\\b'", 'a\\b'],
  ['a\\ b', 'a b'],
  ['"a\\b\\"c"', 'a\\b"c'],
  ['"a\'b"', "a'b"],
  ['$V"$V"', '$V$V'],
  ['${V:-"x"}"y"', '${V:-"x"}y'],
  ['\\$V', '$V'],
  ['${V%.*}"x"', '${V%.*}x'],
  ['"open', '"open'],
  ['trailing\\', 'trailing'],
])('dequotes %s', (text, expected) => {
  expect(dequote(text, '\\')).toBe(expected);
});

test('takes the escape character of the file', () => {
  expect(dequote('C:\\app` x', '`')).toBe('C:\\app x');
});

test.each([
  ['$V', 'v'],
  ['${V}x', 'vx'],
  ["'$V'", '$V'],
  ['"$V"', 'v'],
  ['\\$V', '$V'],
  ['$', '$'],
  ['$$V', undefined],
  ['a$-b', undefined],
  ['a$ b', 'a$ b'],
  ['${EMPTY:-x}', 'x'],
  ['${EMPTY-x}', ''],
  ['${V:+x}', 'x'],
  ['${NONE:+x}', ''],
  ['${NONE:-${V}}', 'v'],
  ['${NONE:-"a b"}', 'a b'],
  ['${V:?must be set}', 'v'],
  ['$V1', undefined],
  ['$NONE', undefined],
  ['$UNKNOWN', undefined],
  ['${UNKNOWN:-x}', undefined],
  ['${NONE:?must be set}', undefined],
  ['${V', undefined],
  ['${}', undefined],
  ['${V/a/b}', undefined],
  ['"open', undefined],
])('expands %s', (text, expected) => {
  expect(expand(text, '\\', variables)).toBe(expected);
});

test('gives up on expansions nested without end', () => {
  expect(expand('${NONE:-'.repeat(100_000), '\\', variables)).toBeUndefined();
  expect(dequote('${NONE:-'.repeat(1000), '\\')).toBe('${NONE:-'.repeat(1000));
});
