import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

/** The shell text of the second instruction. */
const read = (source: string) => parse(source).instructions[1]?.shellText;

test('gives the shell the command without marks, at the places of the source', () => {
  const source = 'FROM debian:12\nRUN apt-get update \\\n  && apt-get install -y curl\n';
  const run = parse(source).instructions[1];
  expect(run?.shellText).toBe('apt-get update     && apt-get install -y curl');
  const at = run?.shellText?.indexOf('curl') ?? -1;
  expect(source.slice((run?.arguments.start ?? 0) + at)).toBe('curl\n');
});

test('blanks an indented comment and an empty line, line endings included', () => {
  expect(read('FROM a\nRUN ls \\\n  # note\n\n  /srv')).toBe('ls               /srv');
});

test('keeps a pair of escape characters at the end of a line', () => {
  expect(read('FROM a\nRUN find . -exec ls {} \\; \\\n  -print')).toBe('find . -exec ls {} \\;     -print');
});

test('keeps a line of one character', () => {
  expect(read('FROM a\nRUN x \\\ny \\\nz')).toBe('x   y   z');
  expect(read('FROM a\nRUN x\\\ny\\\nz')).toBe('x\\\ny\\\nz');
});

test('joins a word that a continuation cuts in two', () => {
  expect(read('FROM a\nRUN ec\\\nho hi')).toBe('ec\\\nho hi');
});

test('lets a shell comment swallow what a continuation joins to it, as in the build', () => {
  expect(read('FROM a\nRUN ls # note \\\n  && rm -rf /tmp/x')).toBe('ls # note     && rm -rf /tmp/x');
});

test('blanks the CR of a continued line', () => {
  expect(read('FROM a\r\nRUN ls \\\r\n  /srv\r\nUSER x\r\n')).toBe('ls      /srv');
});

test('blanks a backtick that continues a line', () => {
  expect(read('# escape=`\nFROM a\nRUN dir `\n  C:\\\n')).toBe('dir     C:\\');
});

test('leaves flags out, and quotes as they are', () => {
  expect(read('FROM a\nRUN --network=none --mount=type=cache,target=/c echo "a  b"')).toBe('echo "a  b"');
});

test('ends with the heredocs of RUN, bodies as they are', () => {
  expect(read('FROM a\nRUN cat <<A \\\n  <<-B | sh\none \\\nA\n\ttwo\n\tB\nUSER x\n')).toBe(
    'cat <<A     <<-B | sh\none \\\nA\n\ttwo\n\tB',
  );
});

test('keeps CRs in bodies, but not where they would hide a terminator', () => {
  const text = read('FROM a\r\nRUN cat <<A <<B\r\none\r\nA\r\ntwo\r\nB\r\n');
  expect(text).toBe('cat <<A <<B \none\r\nA\n\ntwo\r\nB');
});

test('has no text for JSON form, nor for what never meets a shell', () => {
  expect(read('FROM a\nRUN ["ls", "-l"]')).toBeUndefined();
  expect(read('FROM a\nCOPY a b')).toBeUndefined();
  expect(read('FROM a\nHEALTHCHECK NONE')).toBeUndefined();
  expect(read('FROM a\nONBUILD RUN ls')).toBeUndefined();
});

test('blanks CMD after HEALTHCHECK', () => {
  expect(read('FROM a\nHEALTHCHECK --interval=5s CMD curl -f http://localhost/ || exit 1')).toBe(
    '    curl -f http://localhost/ || exit 1',
  );
});

test('reads the text of CMD, of ENTRYPOINT and of what ONBUILD holds back', () => {
  expect(read('FROM a\nCMD node server.js')).toBe('node server.js');
  expect(read('FROM a\nENTRYPOINT exec node')).toBe('exec node');
  expect(read('FROM a\nCMD')).toBe('');
  expect(parse('FROM a\nONBUILD RUN npm ci \\\n  --omit=dev').instructions[1]?.trigger?.shellText).toBe(
    'npm ci     --omit=dev',
  );
});

test('reads [ as the command that it is', () => {
  expect(read('FROM a\nRUN [ -f package.json ] && npm ci')).toBe('[ -f package.json ] && npm ci');
});
