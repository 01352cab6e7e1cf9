import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findTargets } from './find.ts';

let cwd = '';
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'dockerfix-find-')));
});
afterEach(() => rmSync(cwd, { recursive: true }));

/** Files by path; the text of an ignore file matters, that of others does not. */
function lay(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
}

const dockerfile = 'FROM alpine:3.20\n';

/** Labels; a failure as `label: message`. */
const find = (...paths: readonly string[]): readonly string[] =>
  findTargets(paths, cwd).map((target) =>
    target.kind === 'failure' ? `${target.label}: ${target.message}` : target.label,
  );

test('finds Dockerfiles here and below, by name, and nothing else', () => {
  lay({
    Dockerfile: dockerfile,
    'Dockerfile.dev': dockerfile,
    'Dockerfile.dockerignore': 'dist\n',
    'Dockerfile~': dockerfile,
    'compose.yml': '',
    'api/api.Dockerfile': dockerfile,
    'api/deploy/Containerfile': dockerfile,
    'api-v2/Dockerfile': dockerfile,
    'node_modules/lodash/Dockerfile': dockerfile,
    '.git/Dockerfile': dockerfile,
    '.devcontainer/Dockerfile': dockerfile,
    '.docker/Dockerfile': dockerfile,
  });
  expect(find('.')).toEqual([
    '.docker/Dockerfile',
    'Dockerfile',
    'Dockerfile.dev',
    'api-v2/Dockerfile',
    'api/api.Dockerfile',
    'api/deploy/Containerfile',
  ]);
});

test('a file that is named is taken whatever its name, or what ignores it', () => {
  lay({ '.gitignore': 'docker\n', 'docker/web.txt': dockerfile, '.devcontainer/Dockerfile': dockerfile });
  mkdirSync(join(cwd, '.git'));
  expect(find('docker/web.txt', './.devcontainer/Dockerfile')).toEqual(['docker/web.txt', '.devcontainer/Dockerfile']);
});

test('a directory that is named is walked even when it is one that walks skip', () => {
  lay({
    '.gitignore': 'build/\n*.dev\n',
    'build/Dockerfile': dockerfile,
    '.devcontainer/Dockerfile': dockerfile,
  });
  mkdirSync(join(cwd, '.git'));
  expect(find('build', '.devcontainer')).toEqual(['build/Dockerfile', '.devcontainer/Dockerfile']);
});

test('respects .gitignore: nested files, negation, anchors, directories', () => {
  lay({
    '.gitignore': '# built\n/dist/\n*.dev\nDockerfile.local\n',
    'dist/Dockerfile': dockerfile,
    'api/dist/Dockerfile': dockerfile,
    'Dockerfile.dev': dockerfile,
    'Dockerfile.local': dockerfile,
    'api/.gitignore': '!Dockerfile.local\n/tmp\n',
    'api/Dockerfile.local': dockerfile,
    'api/tmp/Dockerfile': dockerfile,
    'tmp/Dockerfile': dockerfile,
  });
  expect(find('.')).toEqual(['api/Dockerfile.local', 'api/dist/Dockerfile', 'tmp/Dockerfile']);
});

test('what is in an ignored directory cannot be brought back, as in git', () => {
  lay({
    '.gitignore': 'out\n!out/Dockerfile\n',
    'out/.gitignore': '!*\n',
    'out/Dockerfile': dockerfile,
    Dockerfile: '',
  });
  expect(find('.')).toEqual(['Dockerfile']);
});

test('in a repository: the rules of the directories above count, and .git/info/exclude, least of all', () => {
  lay({
    '.git/info/exclude': 'scratch\nDockerfile.mine\n',
    '.gitignore': '*.dev\n!Dockerfile.mine\n',
    'packages/.gitignore': 'legacy/\n',
    'packages/api/Dockerfile': dockerfile,
    'packages/api/Dockerfile.dev': dockerfile,
    'packages/api/Dockerfile.mine': dockerfile,
    'packages/api/legacy/Dockerfile': dockerfile,
    'packages/api/scratch/Dockerfile': dockerfile,
  });
  expect(find('packages/api')).toEqual(['packages/api/Dockerfile', 'packages/api/Dockerfile.mine']);
});

test('outside a repository: the rules of the directories above do not count', () => {
  lay({ '.gitignore': '*.dev\n', 'api/Dockerfile.dev': dockerfile });
  expect(find('api')).toEqual(['api/Dockerfile.dev']);
});

test('git compares letters exactly, and so does .gitignore here', () => {
  lay({ '.gitignore': 'dockerfile\n', Dockerfile: dockerfile });
  expect(find('.')).toEqual(['Dockerfile']);
});

test('each file once: named twice, inside a named directory, and by symbolic link', () => {
  lay({ 'api/Dockerfile': dockerfile });
  symlinkSync('Dockerfile', join(cwd, 'api/Dockerfile.link'));
  expect(find('api/Dockerfile', './api/Dockerfile', 'api', join(cwd, 'api'))).toEqual(['api/Dockerfile']);
});

test('follows a link to a file in the directory, and none that leads out of it or to a directory', () => {
  lay({ 'app/docker/web': dockerfile, 'Dockerfile.outside': dockerfile, 'other/Dockerfile': dockerfile });
  symlinkSync('docker/web', join(cwd, 'app/Dockerfile'));
  symlinkSync('../Dockerfile.outside', join(cwd, 'app/Dockerfile.outside'));
  symlinkSync('../other', join(cwd, 'app/other'));
  symlinkSync('..', join(cwd, 'app/docker/up'));
  expect(find('app')).toEqual(['app/Dockerfile']);
  expect(find('app/Dockerfile.outside', 'app/other')).toEqual(['app/Dockerfile.outside', 'app/other/Dockerfile']);
});

test('what cannot be found is a failure in its place, once', () => {
  lay({ Dockerfile: dockerfile });
  symlinkSync('gone', join(cwd, 'Dockerfile.broken'));
  expect(find('missing', 'Dockerfile', 'Dockerfile/x', 'missing', '.')).toEqual([
    'missing: no such file or directory; check the path',
    'Dockerfile',
    'Dockerfile/x: a part of the path is not a directory; check the path',
    'Dockerfile.broken: no such file or directory; check the path',
  ]);
});

test('a directory without Dockerfiles is a failure, not a success over nothing', () => {
  lay({ 'web/index.html': '' });
  expect(find('web')).toEqual([
    'web: no Dockerfile here (looked for Dockerfile, Dockerfile.*, *.Dockerfile and Containerfile, except in ' +
      '.devcontainer, node_modules and what .gitignore names); name a file to fix it',
  ]);
});

test('`-` is standard input, once', () => {
  lay({ Dockerfile: dockerfile });
  expect(find('-', 'Dockerfile', '-')).toEqual(['<stdin>', 'Dockerfile']);
});

test('directories that are named Dockerfile are walked', () => {
  lay({ 'Dockerfile/Dockerfile': dockerfile });
  expect(find('.')).toEqual(['Dockerfile/Dockerfile']);
});
