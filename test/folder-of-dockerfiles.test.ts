import { expect, test } from 'vitest';
import { type Directory, temporaryDirectory } from './command-line/dockerfix.ts';
import { dockerfiles } from './dockerfiles.ts';
import { generateDockerfiles } from './generate.ts';

const byHand = Object.fromEntries(dockerfiles.map(({ name, text }) => [name, text]));
const generated = Object.fromEntries(
  generateDockerfiles(5, 160).map(({ name, text }) => [`services/${name}/Dockerfile`, text]),
);
const files = { ...byHand, ...generated };
const names = Object.keys(files);

function folder(): Directory {
  const directory = temporaryDirectory();
  directory.lay(files);
  return directory;
}

const contents = ({ read }: Directory): readonly string[] => names.map(read);

test('there are files of many kinds, each with a trait of its own', () => {
  expect(names.length).toBeGreaterThanOrEqual(200);
  expect(dockerfiles.length).toBeGreaterThanOrEqual(40);

  const traits = dockerfiles.map(({ text }) =>
    text.split('\n').find((line) => /^\uFEFF?# [^ =]+(?: |[^ =]*\.|$)/u.test(line)),
  );
  expect(new Set(traits).size).toBe(dockerfiles.length);
});

test('every file is done without a crash; nothing is changed unless asked for', () => {
  const directory = folder();
  const { code, stdout, stderr } = directory.run(['.']);

  expect({ code, errors: stderr.match(/^.*\b(?:error|internal|at .+:\d+:\d+)\b.*$/gmu) }).toEqual({
    code: 0,
    errors: null,
  });
  expect(stderr.split('\n')).toHaveLength(2);
  expect(stdout).not.toMatch(/undefined|\[object|NaN/u);
  expect(contents(directory)).toEqual(Object.values(files));
});

test.each([[['--write']], [['--write', '--unsafe']], [['--write', '--safe']]])(
  '%j: the second time there is nothing to do, and no byte changes',
  (options) => {
    const directory = folder();
    const first = directory.run([...options, '.']);
    const fixed = contents(directory);
    const second = directory.run([...options, '.']);

    expect(first.code).toBe(0);
    expect(first.stdout.match(/^fixed /gmu)?.length).toBe(
      fixed.filter((text, index) => text !== Object.values(files)[index]).length,
    );
    expect(fixed).not.toEqual(Object.values(files));
    expect(second.code).toBe(0);
    expect(second.stdout).not.toMatch(/^fixed /mu);
    expect(second.stderr).toMatch(/^nothing to do; /u);
    expect(contents(directory)).toEqual(fixed);
  },
);

test('json: every file once, and no two fixes in each other’s way', () => {
  const { code, stdout } = folder().run(['--format', 'json', '--unsafe', '.']);

  const result = JSON.parse(stdout);
  const paths: readonly string[] = result.files.map(({ path }: { readonly path: string }) => path);
  expect(code).toBe(0);
  expect([...paths].sort()).toEqual([...names].sort());
  const left: readonly { readonly reason: string }[] = result.files.flatMap(
    ({ left: all }: { readonly left: readonly object[] }) => all,
  );
  expect(left.length).toBeGreaterThan(0);
  expect(left.filter(({ reason }) => reason === 'conflict')).toEqual([]);
});

test('what the files by hand become, for a person to read', async () => {
  const directory = temporaryDirectory();
  directory.lay(byHand);

  await expect(directory.run(['--unsafe', '.']).stdout).toMatchFileSnapshot('fixtures/dockerfiles.txt');
});
