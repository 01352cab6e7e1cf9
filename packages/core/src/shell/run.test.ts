import { expect, test } from 'vitest';
import type { Instruction } from '../dockerfile.ts';
import { parse } from '../parse.ts';
import { runCommands } from './run.ts';

function instructionOf(source: string): Instruction {
  const instruction = parse(source).instructions.at(-1);
  if (instruction === undefined) throw new Error('a Dockerfile has a FROM');
  return instruction;
}

/** Each command of the last instruction, as words and as its span in the source says. */
const read = (source: string, shell?: readonly string[]) =>
  runCommands(instructionOf(source), shell)?.map(({ words, start, end }) => [
    words.map(({ value, text }) => value ?? `‹${text}›`).join(' '),
    source.slice(start, end),
  ]);

test('reads the shell form', () => {
  expect(read('FROM debian:12\nRUN apt-get update && apt-get install -y "curl" $EXTRA\n')).toEqual([
    ['apt-get update', 'apt-get update'],
    ['apt-get install -y curl ‹$EXTRA›', 'apt-get install -y "curl" $EXTRA'],
  ]);
});

test('reads over comments and empty lines inside continuations', () => {
  const source = `FROM debian:12
RUN --mount=type=cache,target=/var/cache/apt \\
    # the lists first
    apt-get update \\

    # then: don't forget curl
 && apt-get install -y \\
      curl \\
    # and git
      git
`;
  expect(read(source)?.map(([words]) => words)).toEqual(['apt-get update', 'apt-get install -y curl git']);
  expect(read(source)?.[0]?.[1]).toBe('apt-get update');
});

test('reads CRLF', () => {
  const source = 'FROM debian:12\r\nRUN apt-get update \\\r\n # lists\r\n && apt-get install -y curl\r\n';
  expect(read(source)).toEqual([
    ['apt-get update', 'apt-get update'],
    ['apt-get install -y curl', 'apt-get install -y curl'],
  ]);
});

test('reads with another escape character', () => {
  const source = '# escape=`\nFROM debian:12\nRUN apt-get update && `\n    echo a\\ b\n';
  expect(read(source)).toEqual([
    ['apt-get update', 'apt-get update'],
    ['echo a b', 'echo a\\ b'],
  ]);
});

test('reads a last line without its ending, and a lower-case keyword', () => {
  expect(read('from debian:12\nrun useradd app')).toEqual([['useradd app', 'useradd app']]);
});

test('reads a heredoc that is all of the line as a script', () => {
  const source =
    'FROM debian:12\nRUN --network=none <<EOF\nset -e\n# comment\napt-get update\necho $HOME \\\n  x\nEOF\n';
  expect(read(source)).toEqual([
    ['set -e', 'set -e'],
    ['apt-get update', 'apt-get update'],
    ['echo ‹$HOME› x', 'echo $HOME \\\n  x'],
  ]);
});

test('reads a heredoc with CRLF', () => {
  expect(read('FROM debian:12\r\nRUN <<EOF\r\napt-get update\r\nid\r\nEOF\r\n')).toEqual([
    ['apt-get update', 'apt-get update'],
    ['id', 'id'],
  ]);
});

test('reads a heredoc that drops tabs', () => {
  const source = 'FROM debian:12\nRUN <<-EOF\n\t#!/bin/sh\n\tcat <<X >/motd\n\thello\n\tX\n\tid\n\tEOF\n';
  expect(read(source)).toEqual([
    ['cat', 'cat <<X >/motd'],
    ['id', 'id'],
  ]);
});

test.each(['#!/bin/bash -ex', '#!/usr/bin/env bash', '#! /bin/sh'])('reads a heredoc that starts with %s', (line) => {
  expect(read(`FROM debian:12\nRUN <<EOF\n${line}\nid\nEOF\n`)).toEqual([['id', 'id']]);
});

test.each(['#!/usr/bin/env python3', '#!/usr/bin/perl', '#!'])(
  'leaves not known: a heredoc that starts with %s',
  (line) => {
    expect(read(`FROM debian:12\nRUN <<EOF\n${line}\nid\nEOF\n`)).toBeUndefined();
  },
);

test('reads a heredoc that a command reads', () => {
  const source =
    'FROM debian:12\nRUN bash -e <<EOF && rm -rf /tmp/x\napt-get update\nEOF\nRUN cat <<A >/a && cat <<B >/b\na\nA\nb\nB\n';
  expect(read(source)).toEqual([
    ['cat', 'cat <<A >/a'],
    ['cat', 'cat <<B >/b'],
  ]);
  expect(runCommands(parse(source).instructions[1] ?? instructionOf(source))?.map(({ name }) => name)).toEqual([
    'bash',
    'rm',
    'apt-get',
  ]);
});

test('finds nothing run by two heredocs without a command', () => {
  expect(read('FROM debian:12\nRUN <<A <<B\nid\nA\nls\nB\n')?.map(([words]) => words)).toEqual(['']);
});

test('reads the exec form as one command', () => {
  expect(read('FROM debian:12\nRUN ["/usr/bin/apt-get", "install", "$PKG", "a b"]\n')).toEqual([
    ['/usr/bin/apt-get install $PKG a b', '"/usr/bin/apt-get", "install", "$PKG", "a b"'],
  ]);
});

test.each([
  '"sh", "-c", ',
  '"/bin/bash", "-o", "pipefail", "-c", ',
  '"/bin/bash", "-euxo", "pipefail", "-c", ',
  '"/usr/bin/env", "bash", "-lc", ',
])('reads the script of the exec form %s', (shell) => {
  expect(read(`FROM debian:12\nRUN [${shell}"apt-get update && id \\"$X\\""]\n`)).toEqual([
    ['apt-get update', '"apt-get update && id \\"$X\\""'],
    ['id ‹"$X"›', '"apt-get update && id \\"$X\\""'],
  ]);
});

test('reads CMD, ENTRYPOINT and HEALTHCHECK too', () => {
  expect(read('FROM debian:12\nCMD ["nginx", "-g", "daemon off;"]\n')?.[0]?.[0]).toBe('nginx -g daemon off;');
  expect(read('FROM debian:12\nENTRYPOINT exec node server.js\n')?.[0]?.[0]).toBe('exec node server.js');
  expect(read('FROM debian:12\nHEALTHCHECK --interval=5s CMD curl -f http://127.0.0.1/ || exit 1\n')).toEqual([
    ['curl -f http://127.0.0.1/', 'curl -f http://127.0.0.1/'],
    ['exit 1', 'exit 1'],
  ]);
});

test('reads what ONBUILD holds back, when asked for it', () => {
  const onbuild = instructionOf('FROM debian:12\nONBUILD RUN npm ci\n');
  expect(runCommands(onbuild)).toEqual([]);
  expect(onbuild.trigger && runCommands(onbuild.trigger)?.map(({ name }) => name)).toEqual(['npm']);
});

test.each([
  [['/bin/bash', '-o', 'pipefail', '-c']],
  [['/bin/ash', '-eo', 'pipefail', '-c']],
  [['/bin/bash', '--login', '-c']],
  [['/usr/bin/env', 'bash', '-c']],
  [['conda', 'run', '-n', 'base', '/bin/bash', '-c']],
])('reads what goes through the shell %j', (shell) => {
  expect(read('FROM debian:12\nRUN id\n', shell)).toEqual([['id', 'id']]);
});

test.each([[['powershell', '-Command']], [['cmd', '/S', '/C']], [['python3', '-c']], [['/bin/bash']], [[]]])(
  'leaves not known: what goes through %j',
  (shell) => {
    expect(read('FROM debian:12\nRUN id\n', shell)).toBeUndefined();
    expect(read('FROM debian:12\nRUN ["id"]\n', shell)).toEqual([['id', '"id"']]);
  },
);

test('leaves not known: what is not shell', () => {
  expect(read('FROM debian:12\nRUN if true; then\n')).toBeUndefined();
  expect(read('FROM debian:12\nRUN ["sh", "-c", "if"]\n')).toBeUndefined();
});

test('reads each instruction once', () => {
  const instruction = instructionOf('FROM debian:12\nRUN id\n');
  expect(runCommands(instruction)).toBe(runCommands(instruction));
});

test.each(['COPY ["a", "b"]', 'VOLUME ["/data"]', 'USER app'])('finds no command in %s', (line) => {
  expect(read(`FROM debian:12\n${line}\n`)).toEqual([]);
});
