import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

const read = (source: string) => {
  const file = parse(source);
  return {
    escape: file.escape,
    directives: file.directives.map(({ name, value, ...span }) => [name, value, file.slice(span)]),
    comments: file.comments.map((comment) => [comment.text, file.slice(comment)]),
  };
};

test('reads syntax, check and escape, in any case and with any blanks', () => {
  expect(read('# syntax=docker/dockerfile:1\n#check = skip=all;error=true \n  #  EsCaPe=`\t\nFROM a\n')).toEqual({
    escape: '`',
    directives: [
      ['syntax', 'docker/dockerfile:1', '# syntax=docker/dockerfile:1'],
      ['check', 'skip=all;error=true', '#check = skip=all;error=true'],
      ['escape', '`', '#  EsCaPe=`'],
    ],
    comments: [],
  });
});

test('reads directives after a byte order mark and with CRLF', () => {
  const file = parse('\ufeff# escape=`\r\nFROM a\r\nRUN dir `\r\n  C:\\\r\n');
  expect([file.escape, file.eol, file.directives[0]?.start, file.instructions.length]).toEqual(['`', '\r\n', 1, 2]);
});

test.each([
  ['an unknown directive', '# foo=bar'],
  ['a comment', '# note'],
  ['an empty line', ''],
  ['a directive without value', '# syntax='],
  ['two number signs', '## syntax=x'],
])('reads no directive after %s', (_, line) => {
  expect(read(`${line}\n# escape=\`\nFROM a\n`)).toMatchObject({ escape: '\\', directives: [] });
});

test('keeps comments with = among the comments', () => {
  expect(read('# vim:set ft=dockerfile:\n#checkov:skip=X\n## escape=x \nFROM a\n').comments).toEqual([
    ['vim:set ft=dockerfile:', '# vim:set ft=dockerfile:'],
    ['checkov:skip=X', '#checkov:skip=X'],
    ['escape=x', '## escape=x '],
  ]);
});

test('reads a comment behind the last instruction, inside continuations, and none in heredocs', () => {
  expect(
    read('FROM a\n  # one \r\nRUN ls \\\n\t# two\n  /srv\nRUN <<EOF\n# not this one\nEOF\n# three').comments,
  ).toEqual([
    ['one', '# one '],
    ['two', '# two'],
    ['three', '# three'],
  ]);
});

test.each([
  ['# escape=x\nFROM a\n', 1, '`x` cannot be the escape character: use `\\` or a backtick'],
  ['# escape=`\n# Escape=`\nFROM a\n', 2, 'the directive `# escape=` comes twice: keep one'],
  ['# syntax=a\n# check=b\n# syntax=a\nFROM a\n', 3, 'the directive `# syntax=` comes twice: keep one'],
])('refuses %j', (source, line, message) => {
  expect(() => parse(source)).toThrow(expect.objectContaining({ code: 'unreadable', line, message }));
});
