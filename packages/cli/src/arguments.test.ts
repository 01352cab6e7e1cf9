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
  preferences: {
    target: undefined,
    targets: undefined,
    base: undefined,
    ownership: undefined,
    openshift: false,
    user: { name: undefined, uid: undefined, gid: undefined, style: undefined },
  },
  mirrors: [],
  context: undefined,
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
    preferences: defaults.preferences,
    mirrors: [],
    context: undefined,
  });
});

test('--context is a path as typed; the last one counts', async () => {
  expect(await read('--context', 'a', '--context=..')).toEqual({ ...defaults, context: '..' });
  await expect(read('--context=')).rejects.toMatchObject({ code: 'usage' });
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

test('reads what is built and who it runs as, under the names of the library', async () => {
  const { preferences } = await readFix(
    '--target',
    'prod',
    '--base=debian:12',
    '--ownership',
    'writable',
    '--openshift',
  );
  expect(preferences).toMatchObject({ target: 'prod', base: 'debian:12', ownership: 'writable', openshift: true });
  const user = await readFix('--user.name', 'web', '--user.uid=20001', '--user.gid', '20002', '--user.style', 'name');
  expect(user.preferences.user).toEqual({ name: 'web', uid: 20001, gid: 20002, style: 'name' });
});

test('reads the names that stand for Docker Hub', async () => {
  const { mirrors } = await readFix(
    '--mirrors',
    'harbor.example.com/hub, mirror.example.com:5000',
    '--mirrors=a.example/b',
  );
  expect(mirrors).toEqual(['harbor.example.com/hub', 'mirror.example.com:5000', 'a.example/b']);
  await expect(read('--mirrors', 'hub')).rejects.toThrow(expect.objectContaining({ code: 'usage' }));
});

async function readFix(...argv: readonly string[]) {
  const request = await read(...argv);
  if (request.kind !== 'fix') throw new Error(`${request.kind} is no fix`);
  return request;
}

test.each([
  [['--user.uid', '0'], '--user.uid is 0: use a whole number from 1 '],
  [['--user.uid', 'web'], '--user.uid is `web`: use a whole number'],
  [['--user.name', 'Root User'], '--user.name is Root User: use lower-case letters'],
  [['--user.style', 'number'], '--user.style is numeric or name, not `number`'],
  [['--ownership', 'all'], '--ownership is app or writable or none, not `all`'],
  [['--base', 'example.com/unknown:1'], '--base is example.com/unknown:1, of which nothing is known'],
  [['--target', 'a', '--targets', 'all'], 'exclude each other'],
  [['--user.udi', '1'], 'unknown option --user.udi; did you mean --user.uid?'],
])('refuses %j in one line', async (argv, message) => {
  await expect(read(...argv)).rejects.toThrow(
    expect.objectContaining({ code: 'usage', message: expect.stringContaining(message) }),
  );
});

test('explain: its own paths, and nothing that writes or checks', async () => {
  expect(await read('explain', 'a', '--unsafe')).toMatchObject({ kind: 'explain', paths: ['a'], accept: 'unsafe' });
  expect(await read('explain')).toMatchObject({ kind: 'explain', paths: ['.'] });
  expect(await read('./explain')).toMatchObject({ kind: 'fix', paths: ['./explain'] });
  expect(await read('--', 'explain')).toMatchObject({ kind: 'fix', paths: ['explain'] });
  await expect(read('explain', '--write')).rejects.toThrow('--write does not go with explain');
});
