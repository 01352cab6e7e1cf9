import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fine, nodeApp, temporaryDirectory } from './dockerfix.ts';

const action = 'name: Lint\nruns:\n  using: docker\n  image: Dockerfile\n';

test('what lies beside a Dockerfile counts: J06, a GitHub container action is left alone', () => {
  const { run, lay } = temporaryDirectory();
  lay({ Dockerfile: nodeApp, 'action.yml': action });
  const { stdout } = run([]);
  expect(stdout).toContain('GitHub needs a container action to run as root');
  expect(stdout).not.toContain('@@');
  expect(run(['explain']).stdout).toContain('GitHub needs a container action');
});

test('--context names the directory that an image is built in', () => {
  const { run, lay } = temporaryDirectory();
  lay({ 'docker/Dockerfile': nodeApp, 'repository/action.yml': action });
  expect(run(['docker']).stdout).toContain('+USER 1000:1000');
  expect(run(['docker', '--context', 'repository']).stdout).toContain('GitHub needs a container action');
  expect(run(['docker', '--context=repository', '--', 'docker']).stdout).toContain('GitHub needs a container action');
});

test('standard input has no context but the one that is named', () => {
  const { run, lay } = temporaryDirectory();
  lay({ 'action.yml': action });
  expect(run(['-'], { input: nodeApp }).stdout).toContain('+USER 1000:1000');
  expect(run(['-', '--context', '.'], { input: nodeApp }).stdout).toContain('GitHub needs a container action');
});

test.each([
  [['--context', 'gone'], 'dockerfix: --context gone: no such file or directory; check the path\n'],
  [
    ['--context', 'Dockerfile'],
    'dockerfix: --context Dockerfile: it is a file; name the directory that the image is built in\n',
  ],
  [['--context='], 'dockerfix: --context is empty; name a directory, or `.` for this one\n'],
])('refuses %j', (args, stderr) => {
  const { run, lay, read } = temporaryDirectory();
  lay({ Dockerfile: nodeApp });
  expect(run([...args, '--write'])).toEqual({ code: 2, stdout: '', stderr });
  expect(read('Dockerfile')).toBe(nodeApp);
});

test('nothing in a context is an error, and a file that is fine needs none', () => {
  const { run, lay } = temporaryDirectory();
  lay({ Dockerfile: nodeApp, '.dockerignore': '[\n', 'package.json': '{', 'start.sh': Uint8Array.of(0xff) });
  expect(run([])).toMatchObject({ code: 0, stdout: expect.stringContaining('+USER 1000:1000') });
  lay({ Dockerfile: fine });
  expect(run([])).toEqual({ code: 0, stdout: '', stderr: 'nothing to do\n' });
});

test('the script that COPY brings decides: J02 gives up root, J04 needs it, another one needs nothing', () => {
  const { run, lay } = temporaryDirectory();
  const scripted = 'FROM node:20\nWORKDIR /app\nCOPY . .\nENTRYPOINT ["./docker/start"]\nCMD ["node", "server.js"]\n';
  lay({ Dockerfile: scripted, '.dockerignore': '*\n!docker/\n!*.js\n', 'server.js': '' });
  lay({ 'docker/start': '#!/bin/sh\nset -e\nchown -R node data\nexec gosu node "$@"\n' });
  expect(run(['--unsafe']).stdout).toContain('`gosu` starts the program as `node`, on line 4 of `docker/start`');
  lay({ 'docker/start': '#!/bin/sh\ncron\nexec "$@"\n' });
  expect(run(['--unsafe']).stdout).toContain('line 2 of `docker/start` runs `cron`');
  lay({ 'docker/start': '#!/bin/sh\nset -e\nnode migrate.js\nexec "$@"\n' });
  expect(run([]).stdout).toContain('+USER 1000:1000');
  lay({ 'docker/start': Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0) });
  expect(run([]).stdout).toContain('nobody has read');
});

test('the context of a Dockerfile in a directory of its own is where its sources are', () => {
  const { run, lay, inside } = temporaryDirectory();
  lay({
    'deploy/api.Dockerfile': 'FROM node:20\nWORKDIR /app\nCOPY package.json server.js ./\nCMD ["npm", "start"]\n',
    'package.json': '{"scripts":{"prestart":"chown -R node /data","start":"node server.js"}}',
    'server.js': '',
  });
  mkdirSync(inside('.git'));
  expect(run(['deploy', '--unsafe']).stdout).toContain('package.json runs `chown`');
  expect(run(['deploy', '--unsafe', '--context', 'deploy']).stdout).toContain('+USER 1000:1000');
});
