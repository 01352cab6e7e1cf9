import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

const fixers = [
  { name: 'runs-as-root', summary: 'Run the container as a user that is not root.' },
  { name: 'floating-tag', summary: 'Pin the tag of a base image.' },
];

const read = (...argv: readonly string[]) => readArguments(argv, fixers);

const defaults = {
  kind: 'fix',
  paths: ['.'],
  write: false,
  check: undefined,
  accept: 'with-steps',
  only: undefined,
  skip: undefined,
  format: 'text',
  debug: false,
};

test('without arguments: shows what would change in the working directory', async () => {
  expect(await read()).toEqual(defaults);
});

test('reads every option', async () => {
  expect(
    await read('a', '--write', '--check', '--unsafe', '--only', 'runs-as-root', '--format=json', '--debug', 'b'),
  ).toEqual({
    kind: 'fix',
    paths: ['a', 'b'],
    write: true,
    check: 'all',
    accept: 'unsafe',
    only: ['runs-as-root'],
    skip: undefined,
    format: 'json',
    debug: true,
  });
});

test('a bare --check does not take the path after it for its value', async () => {
  expect(await read('--check', 'fixable')).toEqual({ ...defaults, check: 'all', paths: ['fixable'] });
  expect(await read('--check=fixable', '--safe')).toEqual({ ...defaults, check: 'fixable', accept: 'safe' });
});

test('paths stay as typed: numbers, `-`, and what follows `--`', async () => {
  expect(await read('1.0', '-', '--', '--check', '-x')).toEqual({ ...defaults, paths: ['1.0', '-', '--check', '-x'] });
});

test('lists of fixers may be separated by commas, or be given more than once', async () => {
  expect(await read('--skip', 'runs-as-root, floating-tag')).toEqual({
    ...defaults,
    skip: ['runs-as-root', 'floating-tag'],
  });
  expect(await read('--only=runs-as-root', '--only', 'floating-tag')).toEqual({
    ...defaults,
    only: ['runs-as-root', 'floating-tag'],
  });
});

test('given twice: booleans are still true, and the last value counts', async () => {
  expect(await read('--write', '--write', '--format', 'json', '--format', 'text')).toEqual({
    ...defaults,
    write: true,
  });
});

test.each([
  [['--wirte'], 'unknown option --wirte; did you mean --write?'],
  [['--wirte=1'], 'unknown option --wirte; did you mean --write?'],
  [['--write=false'], '--write takes no value; write --write alone'],
  [['-w'], 'unknown option -w; did you mean --write?'],
  [['-wx'], 'unknown option -wx; `dockerfix --help` lists them'],
  [['--no-write'], 'unknown option --no-write; `dockerfix --help` lists them'],
  [['--constructor'], 'unknown option --constructor; `dockerfix --help` lists them'],
  [['--__proto__=1'], 'unknown option --__proto__; `dockerfix --help` lists them'],
  [['--safe', '--unsafe'], '--safe and --unsafe exclude each other; use one'],
  [['--check=fixabel'], '--check is all or fixable, not `fixabel`; did you mean fixable?'],
  [['--format', 'xml'], '--format is text or json, not `xml`'],
  [['--format'], '--format is text or json, not ``'],
  [['--only', 'run-as-root'], '--only: no fixer is named run-as-root; did you mean runs-as-root?'],
  [['--skip', 'hadolint'], '--skip: no fixer is named hadolint; there are runs-as-root, floating-tag'],
  [['--only'], '--only needs names of fixers, separated by commas: runs-as-root, floating-tag'],
  [['--only', '--write'], '--only needs names of fixers, separated by commas: runs-as-root, floating-tag'],
  [['--skip', 'runs-as-root,'], '--skip needs names of fixers, separated by commas: runs-as-root, floating-tag'],
  [[''], 'a path is empty; name a file, or `.` for this directory'],
])('refuses %j', async (argv, message) => {
  await expect(read(...argv)).rejects.toMatchObject({ code: 'usage', message });
});

test('the help holds the options, examples, fixers and exit codes, in lines of 80', async () => {
  const request = await read('--help', '--write');
  const text = request.kind === 'help' ? request.text : '';
  for (const part of [
    '--check',
    '-h, --help',
    '--version',
    '--write api/Dockerfile',
    'runs-as-root: Run',
    'Exit codes:',
  ]) {
    expect(text).toContain(part);
  }
  expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect(await read('-h')).toEqual({ kind: 'help', text });
});

test('asks for the version', async () => {
  expect(await read('--version')).toEqual({ kind: 'version' });
});
