import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { binary, fine, nodeApp, plainEnvironment, temporaryDirectory } from './dockerfix.ts';

test('no paths: the working directory and below, without what .gitignore names', () => {
  const { run, lay, inside, read } = temporaryDirectory();
  lay({
    '.gitignore': 'vendor/\n*.local\n',
    Dockerfile: nodeApp,
    'Dockerfile.local': nodeApp,
    'Dockerfile.bak': nodeApp,
    'Dockerfile.dockerignore': '*\n',
    'api/worker.Dockerfile': nodeApp,
    'api/.gitignore': 'generated\n',
    'api/generated/Dockerfile': nodeApp,
    'vendor/redis/Dockerfile': nodeApp,
    'node_modules/a/Dockerfile': nodeApp,
    '.devcontainer/Dockerfile': nodeApp,
    'web/Containerfile': nodeApp,
  });
  mkdirSync(inside('.git'));
  const { code, stdout } = run(['--write']);
  expect(code).toBe(0);
  expect(stdout.match(/(?<=^fixed ).+$/gmu)).toEqual(['Dockerfile', 'api/worker.Dockerfile', 'web/Containerfile']);
  expect(read('vendor/redis/Dockerfile')).toBe(nodeApp);
});

test('from a directory below, the rules of the repository hold', () => {
  const { run, lay, inside } = temporaryDirectory();
  lay({ '.gitignore': '*.local\n', 'api/Dockerfile': fine, 'api/Dockerfile.local': nodeApp });
  mkdirSync(inside('.git'));
  expect(run(['api', '--check'])).toEqual({ code: 0, stdout: '', stderr: 'nothing to do\n' });
});

test('a named file is done whatever its name; paths are shown from the working directory', () => {
  const { run, lay, path, read } = temporaryDirectory();
  lay({ '.gitignore': 'images\n', 'images/web.txt': nodeApp });
  const { stdout } = run(['--write', join(path, 'images', 'web.txt')]);
  expect(stdout).toMatch(/^fixed images\/web\.txt\n/u);
  expect(read('images/web.txt')).toContain('USER 1000:1000');
});

test('each file once', () => {
  const { run, lay, inside } = temporaryDirectory();
  lay({ 'api/Dockerfile': nodeApp });
  symlinkSync('Dockerfile', inside('api/Dockerfile.link'));
  const { stdout, stderr } = run(['api/Dockerfile', './api/Dockerfile', 'api', 'api/Dockerfile.link', '--write']);
  expect(stdout.match(/^fixed .+$/gmu)).toEqual(['fixed api/Dockerfile']);
  expect(stderr).toMatch(/^1 file fixed/u);
});

test('a symbolic link stays one; its target is written', () => {
  const { run, lay, inside, read } = temporaryDirectory();
  lay({ 'docker/production': nodeApp });
  symlinkSync('docker/production', inside('Dockerfile'));
  expect(run(['--write', 'Dockerfile']).code).toBe(0);
  expect(lstatSync(inside('Dockerfile')).isSymbolicLink()).toBe(true);
  expect(read('docker/production')).toContain('USER 1000:1000');
  expect(readdirSync(inside('docker'))).toEqual(['production']);
});

test.skipIf(process.platform === 'win32')('the mode stays', () => {
  const { run, lay, inside } = temporaryDirectory();
  lay({ Dockerfile: nodeApp });
  chmodSync(inside('Dockerfile'), 0o754);
  expect(run(['--write']).code).toBe(0);
  expect(statSync(inside('Dockerfile')).mode & 0o7777).toBe(0o754);
});

test.each([
  ['CRLF', nodeApp.replaceAll('\n', '\r\n'), 'USER 1000:1000\r\n'],
  ['a byte order mark', `\ufeff${nodeApp}`, 'USER 1000:1000\n'],
  ['no final newline', nodeApp.trimEnd(), 'USER 1000:1000\n'],
  [
    'CRLF, a byte order mark, no final newline',
    `\ufeff${nodeApp.trimEnd().replaceAll('\n', '\r\n')}`,
    'USER 1000:1000\r\n',
  ],
])('%s: every byte but the fix stays', (_, before, user) => {
  const { run, lay, inside } = temporaryDirectory();
  lay({ Dockerfile: before });
  expect(run(['--write']).code).toBe(0);
  const after = readFileSync(inside('Dockerfile'));
  expect(after.toString('utf8')).toContain(user);

  const unix = temporaryDirectory();
  unix.lay({ Dockerfile: nodeApp });
  unix.run(['--write']);
  const asUnix = after.toString('utf8').replace('\ufeff', '').replaceAll('\r\n', '\n');
  expect(before.endsWith('\n') ? asUnix : `${asUnix}\n`).toBe(unix.read('Dockerfile'));
});

test('standard input: a diff; with --write the fixed text alone, to the byte', () => {
  const { run, path } = temporaryDirectory();
  const before = Buffer.from(`\ufeff${nodeApp.trimEnd().replaceAll('\n', '\r\n')}`);
  const shown = run(['-'], { input: before });
  expect(shown.code).toBe(0);
  expect(shown.stdout).toContain('--- a/<stdin>\n');
  expect(shown.stdout).not.toContain('\r');

  const { code, stdout, stderr } = run(['-', '--write'], { input: before });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\ufeffFROM node:20-alpine\r\n.*USER 1000:1000\r\nCMD \["node","server\.js"\]$/su);
  expect(stderr).toMatch(/^fixed <stdin>\n/u);
  expect(run(['-', '--write'], { input: stdout }).stdout).toBe(stdout);
  expect(run(['-', '--check'], { input: before }).code).toBe(1);
  expect(run(['-', '--check'], { input: stdout }).code).toBe(0);
  expect(readdirSync(path)).toEqual([]);
});

test.skipIf(process.platform === 'win32')('a pipe can be read, and is not written', () => {
  const { path, lay } = temporaryDirectory();
  lay({ Dockerfile: nodeApp });
  const script = 'cat Dockerfile | "$NODE" "$BINARY" --write /dev/stdin';
  const env = { ...plainEnvironment(), NODE: process.execPath, BINARY: binary };
  const { status, stderr } = spawnSync('sh', ['-c', script], { cwd: path, env, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr:
      '/dev/stdin: error: not written: it is not a regular file; redirect the output of `-` instead\n' +
      '1 could not be done\n',
  });
});
