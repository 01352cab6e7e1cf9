import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { binary, nodeApp, temporaryDirectory, unreadable } from './dockerfix.ts';

test('a path that does not exist: one line, exit 2, the others done', () => {
  const { run, lay, read } = temporaryDirectory();
  lay({ Dockerfile: nodeApp });
  const { code, stderr } = run(['--write', 'missing/Dockerfile', 'Dockerfile']);
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^missing\/Dockerfile: error: no such file or directory; check the path\n1 file fixed: .*1 could not be done\n$/u,
  );
  expect(read('Dockerfile')).toContain('USER 1000:1000');
});

test('a file that cannot be read as a Dockerfile: file, line and reason, nothing written, the others done', () => {
  const { run, lay, read } = temporaryDirectory();
  lay({ 'a/Dockerfile': nodeApp, 'b/Dockerfile': unreadable, 'c/Dockerfile': nodeApp });
  const { code, stdout, stderr } = run(['--write']);
  expect(code).toBe(2);
  expect(stdout.match(/^fixed .+$/gmu)).toEqual(['fixed a/Dockerfile', 'fixed c/Dockerfile']);
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(/^b\/Dockerfile:2: error: .*FORM/u),
    expect.stringMatching(/^2 files fixed: /u),
    '',
  ]);
  expect(read('b/Dockerfile')).toBe(unreadable);
});

test.each([
  ['Latin-1', Buffer.from('# größe\nFROM alpine:3.20\n', 'latin1'), 'the text is not UTF-8'],
  ['UTF-16', Buffer.from('\ufeffFROM alpine:3.20\n', 'utf16le'), 'the text is UTF-16'],
])('%s is refused in one line', (_, bytes, reason) => {
  const { run, lay } = temporaryDirectory();
  lay({ Dockerfile: bytes });
  expect(run(['--write'])).toEqual({
    code: 2,
    stdout: '',
    stderr: `Dockerfile: error: ${reason}; save it as UTF-8 and run again\n1 could not be done\n`,
  });
});

test('an empty file, an empty standard input: one line each', () => {
  const { run, lay } = temporaryDirectory();
  lay({ Dockerfile: '' });
  const { code, stderr } = run(['Dockerfile', '-'], { input: '' });
  expect(code).toBe(2);
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(/^Dockerfile(:\d+)?: error: /u),
    expect.stringMatching(/^<stdin>(:\d+)?: error: /u),
    '2 could not be done',
    '',
  ]);
});

test('a directory without Dockerfiles: one line, exit 2', () => {
  const { run, lay } = temporaryDirectory();
  lay({ 'src/index.js': '' });
  expect(run([])).toEqual({
    code: 2,
    stdout: '',
    stderr:
      '.: error: no Dockerfile here (looked for Dockerfile, Dockerfile.*, *.Dockerfile and Containerfile, except in ' +
      '.devcontainer, node_modules and what .gitignore names); name a file to fix it\n1 could not be done\n',
  });
});

test('a read-only file is refused, whoever runs this', () => {
  const { run, lay, inside, read } = temporaryDirectory();
  lay({ Dockerfile: nodeApp });
  chmodSync(inside('Dockerfile'), 0o444);
  const { code, stderr } = run(['--write']);
  expect(code).toBe(2);
  expect(stderr).toContain('Dockerfile: error: not written: the file is read-only; make it writable and run again\n');
  expect(read('Dockerfile')).toBe(nodeApp);
});

test('never a stack, even under --debug, for what is not a defect of dockerfix', () => {
  const { run, lay } = temporaryDirectory();
  lay({ Dockerfile: unreadable });
  expect(run(['--debug', '.', 'missing']).stderr).not.toContain('    at ');
});

const isRoot = process.getuid?.() === 0;
const nobody = 65534;
// Root passes every permission check, so the runs are another user's; that user must be able to read this checkout.
const canDrop = () => spawnSync(process.execPath, [binary, '--version'], { uid: nobody, gid: nobody }).status === 0;
const unprivileged = isRoot ? { uid: nobody } : {};
const cannotTry = process.platform === 'win32' || (isRoot && !canDrop());

test.skipIf(cannotTry)('a directory and a file without permission: one line each, the others done', () => {
  const { run, lay, inside, path } = temporaryDirectory();
  lay({ 'a/Dockerfile': nodeApp, 'b/Dockerfile': nodeApp, 'c/Dockerfile': nodeApp });
  chmodSync(path, 0o755);
  chmodSync(inside('a'), 0);
  chmodSync(inside('b/Dockerfile'), 0);
  const { code, stdout, stderr } = run([], unprivileged);
  chmodSync(inside('a'), 0o755);
  expect(code).toBe(2);
  expect(stdout).toContain('--- a/c/Dockerfile\n');
  expect(stderr).toMatch(
    /^a: error: permission denied; check owner and mode\nb\/Dockerfile: error: permission denied; check owner and mode\n1 file would change/u,
  );
});

test.skipIf(cannotTry)('a directory that may not be written: one line, nothing left behind', () => {
  const { run, lay, inside, path, read } = temporaryDirectory();
  lay({ 'app/Dockerfile': nodeApp });
  chmodSync(path, 0o755);
  chmodSync(inside('app/Dockerfile'), 0o666);
  chmodSync(inside('app'), 0o555);
  const { code, stderr } = run(['--write'], unprivileged);
  chmodSync(inside('app'), 0o755);
  expect(code).toBe(2);
  expect(stderr).toBe(
    'app/Dockerfile: error: not written: permission denied; check owner and mode\n1 could not be done\n',
  );
  expect(read('app/Dockerfile')).toBe(nodeApp);
  expect(readdirSync(inside('app'))).toEqual(['Dockerfile']);
});

test('without the built files: one line that says so', () => {
  const { lay, inside } = temporaryDirectory();
  lay({ 'bin/dockerfix.mjs': readFileSync(binary) });
  const { status, stderr } = spawnSync(process.execPath, [inside('bin/dockerfix.mjs')], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^dockerfix: not built, or not installed whole \(.*\): build it, or install it again\n$/u);
});
