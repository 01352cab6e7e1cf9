import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { binary, nodeApp, plainEnvironment, temporaryDirectory } from './dockerfix.ts';

const sequenceStart = '\x1b[';

test('no colours unless asked for, since this is no terminal', () => {
  const { run, lay } = temporaryDirectory();
  lay({ Dockerfile: nodeApp });
  const { stdout, stderr } = run(['.', 'missing']);
  expect(stdout + stderr).not.toContain(sequenceStart);
});

test('FORCE_COLOR colours both outputs; NO_COLOR wins', () => {
  const { run, lay } = temporaryDirectory();
  lay({ Dockerfile: nodeApp });
  const colored = run(['.', 'missing'], { env: { FORCE_COLOR: '1' } });
  expect(colored.stdout).toContain(`${sequenceStart}32m+USER 1000:1000${sequenceStart}39m\n`);
  expect(colored.stderr).toContain(`missing: ${sequenceStart}31merror${sequenceStart}39m: `);

  const plain = run(['.', 'missing'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
  expect(plain.stdout + plain.stderr).not.toContain(sequenceStart);
});

test('json is never coloured', () => {
  const { run, lay } = temporaryDirectory();
  lay({ Dockerfile: nodeApp });
  expect(run(['--format', 'json'], { env: { FORCE_COLOR: '1' } }).stdout).not.toContain(sequenceStart);
});

test('escape sequences in a file are shown, not obeyed', () => {
  const { run, lay } = temporaryDirectory();
  lay({ Dockerfile: nodeApp.replace('EXPOSE', '# \x1b[2J\x07\nEXPOSE') });
  const { stdout } = run([]);
  expect(stdout).toContain('\n # ␛[2J␇\n');
  expect(stdout).not.toContain('\x1b');
  expect(JSON.parse(run(['--format', 'json']).stdout).files[0].diff).toContain('\n # \x1b[2J\x07\n');
});

test('the diff can be applied, as text and from json', () => {
  const { run, lay, path, read } = temporaryDirectory();
  const apply = (input: string) => spawnSync('git', ['apply', '-'], { cwd: path, input, encoding: 'utf8' });
  lay({ 'api/Dockerfile': nodeApp });
  const { stdout } = run([]);
  run(['--write']);
  const fixed = read('api/Dockerfile');
  lay({ 'api/Dockerfile': nodeApp });
  expect(apply(stdout)).toMatchObject({ status: 0 });
  expect(read('api/Dockerfile')).toBe(fixed);

  lay({ 'api/Dockerfile': nodeApp.replaceAll('\n', '\r\n') });
  expect(apply(JSON.parse(run(['--format', 'json']).stdout).files[0].diff)).toMatchObject({ status: 0 });
  expect(read('api/Dockerfile')).toBe(fixed.replaceAll('\n', '\r\n'));
});

test('200 files: in order, the same each time', () => {
  const { run, lay } = temporaryDirectory();
  const names = Array.from({ length: 200 }, (_, at) => `services/${String(at).padStart(3, '0')}/Dockerfile`);
  lay(Object.fromEntries(names.map((name) => [name, nodeApp])));
  const first = run([]);
  expect(first.code).toBe(0);
  expect(first.stdout.match(/(?<=^--- a\/).+$/gmu)).toEqual(names);
  expect(first.stderr).toMatch(/^200 files would change: 200 fixes/u);
  expect(run([])).toEqual(first);
});

test('a reader that goes away ends the output quietly; with --write the files are done', async () => {
  const { lay, path, read } = temporaryDirectory();
  const names = Array.from({ length: 200 }, (_, at) => `services/${at}/Dockerfile`);
  lay(Object.fromEntries(names.map((name) => [name, nodeApp])));

  const child = spawn(process.execPath, [binary, '--write'], { cwd: path, env: plainEnvironment() });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = await once(child, 'close');
  expect({ code, stderr: stderr.slice(0, 21) }).toEqual({ code: 0, stderr: '200 files fixed: 200 ' });
  expect(stderr.split('\n')).toHaveLength(2);
  expect(names.filter((name) => !read(name).includes('USER 1000:1000'))).toEqual([]);
});

test.skipIf(process.platform === 'win32')('`| head` sees no error', () => {
  const { lay, path } = temporaryDirectory();
  const names = Array.from({ length: 50 }, (_, at) => `services/${at}/Dockerfile`);
  lay(Object.fromEntries(names.map((name) => [name, nodeApp])));
  const script = '"$NODE" "$BINARY" --format json | head -n 1';
  const env = { ...plainEnvironment(), NODE: process.execPath, BINARY: binary };
  const { stdout, stderr } = spawnSync('sh', ['-c', script], { cwd: path, env, encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: '{\n', stderr: '' });
});
