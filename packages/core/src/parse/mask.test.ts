import { expect, test } from 'vitest';
import { readLines } from './read-lines.ts';

const masked = (source: string) => readLines(source).masked;

test('leaves a word for each keyword, the marks, and one letter a line', () => {
  expect(masked('FROM debian:12\nRUN apt-get update \\\n  && ls\n')).toBe(
    'xxxx x        \nxxx x              \\\nx      \n',
  );
});

test('hides comments, the byte order mark and directives', () => {
  expect(masked('\ufeff# escape=`\n# x\nFROM a\nRUN a `\n # y\n b\n')).toBe(
    '           \n   \nxxxx x\nxxx x \\\n    \nx \n',
  );
});

test('hides heredocs, terminators too', () => {
  expect(masked('FROM a\nRUN cat <<EOF\nUSER x\nEOF\nUSER y\n')).toBe('xxxx x\nxxx x        \n      \n   \nxxxx x\n');
});

test('hides what dockerfile-ast takes for a line ending, a mark or a keyword', () => {
  expect(masked('FROM\va\n\f\n\\\n\u00a0RUN a\rb\\\\\n')).toBe('xxxx x\n \n \n xxx x    \n');
});

test('keeps the lines and columns of a keyword cut in two', () => {
  expect(masked('FROM a\nR\\\n# x\nUN ls\n')).toBe('xxxx x\nR\\\n   \nUN x \n');
});

test('ends where a continuation at the end of the file starts', () => {
  expect(masked('FROM a\nRUN ls \\\n# x\n')).toBe('xxxx x\nxxx x ');
});
