import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { runCommandLine, type Tools } from './command-line.ts';
import type { Output } from './io.ts';

const tools: Tools = {
  fix: () => {
    throw new Error('not asked to fix anything here');
  },
  fixers: [{ name: 'runs-as-root', summary: 'Run the container as a user that is not root.' }],
  version: () => '1.2.3',
};

async function run(argv: readonly string[], changes: Partial<Tools> = {}) {
  const printed = { stdout: '', stderr: '' };
  const outputTo = (name: keyof typeof printed): Output => ({
    isTTY: false,
    write: (text) => {
      printed[name] += text;
    },
  });
  const io = {
    cwd: tmpdir(),
    env: {},
    stdout: outputTo('stdout'),
    stderr: outputTo('stderr'),
    readStdin: () => Promise.resolve(new Uint8Array()),
  };
  const code = await runCommandLine(argv, io, { ...tools, ...changes });
  return { code, ...printed };
}

test('prints the version', async () => {
  expect(await run(['--version'])).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
});

test('prints the help on stdout', async () => {
  const { code, stdout, stderr } = await run(['-h']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^Rewrites Dockerfiles/u);
});

test('what it does not understand is one line on stderr', async () => {
  expect(await run(['--\x1b[2J'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'dockerfix: unknown option --␛[2J; `dockerfix --help` lists them\n',
  });
});

test('an error of our own is one line; --debug adds the stack', async () => {
  const version = () => {
    throw new TypeError('no such thing');
  };
  const line = 'dockerfix: failed (no such thing); this is a defect of dockerfix: report it with the command line\n';
  expect(await run(['--version'], { version })).toEqual({ code: 2, stdout: '', stderr: line });
  const { stderr } = await run(['--version', '--debug'], { version });
  expect(stderr.startsWith(`${line}TypeError: no such thing\n    at `)).toBe(true);
});
