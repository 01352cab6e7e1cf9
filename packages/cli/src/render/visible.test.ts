import { expect, test } from 'vitest';
import { visible } from './visible.ts';

test.each([
  ['\x1b[31mred\x1b[0m', '␛[31mred␛[0m'],
  ['\x1b]0;title\x07', '␛]0;title␇'],
  ['\x9b31m', '<U+009B>31m'],
  ['a\rb\nc\0\x7f', 'a␍b␊c␀␡'],
  ['user\u202etoor', 'user<U+202E>toor'],
  ['\ufeffFROM a\u200bpp', '<U+FEFF>FROM a<U+200B>pp'],
  ['a\u2028b', 'a<U+2028>b'],
])('shows what would steer a terminal or hide: %j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('leaves alone: tabs, letters of any script, emoji', () => {
  const text = '\tRUN echo größe 日本語 🐳 ✓';
  expect(visible(text)).toBe(text);
});
