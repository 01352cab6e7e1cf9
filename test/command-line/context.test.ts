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
