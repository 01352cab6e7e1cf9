import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fine, nodeApp, temporaryDirectory, unknownBase } from './dockerfix.ts';

test('without options: shows the diff, writes nothing, exits with 0', () => {
  const { run, lay, read } = temporaryDirectory();
  lay({ Dockerfile: nodeApp });
  const { code, stdout, stderr } = run([]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^--- a\/Dockerfile\n\+\+\+ b\/Dockerfile\n@@ /u);
  expect(stdout).toContain('\n+USER 1000:1000\n');
  expect(stdout).toMatch(/^Dockerfile:\d+:\d+ runs-as-root fix: /mu);
  expect(stderr).toMatch(/^1 file would change: .*run with --write to apply\n$/u);
  expect(read('Dockerfile')).toBe(nodeApp);
});

test('--write: fixes the file, and a second run has nothing to do', () => {
  const { run, lay, read } = temporaryDirectory();
  lay({ Dockerfile: nodeApp });
  const first = run(['--write']);
  expect(first.code).toBe(0);
  expect(first.stdout).toMatch(/^fixed Dockerfile\n/u);
  expect(first.stdout).not.toContain('@@');
  const fixed = read('Dockerfile');
  expect(fixed).toContain('\nUSER 1000:1000\n');

  const second = run(['--write']);
  expect(second.code).toBe(0);
  expect(second.stdout).not.toContain('fixed');
  expect(second.stderr).toMatch(/^nothing to do/u);
  expect(read('Dockerfile')).toBe(fixed);
});

test('--check: 1 while something remains, written or not; nothing is written without --write', () => {
  const { run, lay, read } = temporaryDirectory();
  lay({ Dockerfile: nodeApp });
  expect(run(['--check']).code).toBe(1);
  expect(read('Dockerfile')).toBe(nodeApp);
  expect(run(['--check=all', '.']).code).toBe(1);
  expect(run(['--check', '--write']).code).toBe(0);
  expect(read('Dockerfile')).toContain('USER 1000:1000');
  expect(run(['--check']).code).toBe(0);

  lay({ Dockerfile: unknownBase });
  expect(run(['--check', '--write']).code).toBe(1);
  expect(read('Dockerfile')).toBe(unknownBase);
});

test('--check=fixable: counts only what a fix would change', () => {
  const { run, lay } = temporaryDirectory();
  lay({ 'app/Dockerfile': nodeApp, 'base/Dockerfile': unknownBase });
  expect(run(['--check=fixable', 'app']).code).toBe(1);
  expect(run(['--check=fixable', 'base']).code).toBe(0);
  expect(run(['--check=fixable', '--unsafe', 'base']).code).toBe(1);
});

test('--check: a file that is fine, or a finding that an ignore comment hides, is no finding', () => {
  const { run, lay } = temporaryDirectory();
  lay({ Dockerfile: fine, 'ignored.Dockerfile': `# dockerfix-ignore-file -- a sandbox for one person\n${nodeApp}` });
  const { code, stdout, stderr } = run(['--check']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(stderr).toBe('nothing to do; 1 suppressed\n');
});

test('--check: what is left as it is for a reason is shown and not counted', () => {
  const { run, lay } = temporaryDirectory();
  lay({ Dockerfile: 'FROM redis:7-alpine\nCOPY redis.conf /etc/redis.conf\n' });
  const { code, stdout } = run(['--check']);
  expect(stdout).toMatch(/^Dockerfile:\d+:\d+ runs-as-root left as it is: /u);
  expect(code).toBe(0);
});

test('--unsafe: applies what rests on an assumption, and names it', () => {
  const { run, lay, read } = temporaryDirectory();
  lay({ Dockerfile: unknownBase });
  const without = run(['--write']);
  expect(without.stdout).toMatch(/runs-as-root unsafe: .*apply with --unsafe\)\n/u);
  expect(read('Dockerfile')).toBe(unknownBase);

  const unsafe = run(['--write', '--unsafe']);
  expect(unsafe.stdout).toMatch(/runs-as-root unsafe fix: .*\(because /u);
  expect(read('Dockerfile')).toContain('USER ');
});

test('--safe: leaves what asks people to do something, and says what', () => {
  const { run, lay, read } = temporaryDirectory();
  const withVolume = nodeApp.replace('EXPOSE', 'VOLUME /app/data\nEXPOSE');
  lay({ Dockerfile: withVolume });
  const safe = run(['--safe', '--write']);
  expect(safe.stdout).toMatch(/^Dockerfile:\d+:\d+ runs-as-root with steps: .*apply without --safe\)$/mu);
  expect(read('Dockerfile')).toBe(withVolume);

  const { stdout, stderr } = run(['--write']);
  expect(stdout).toMatch(/^ {2}! next step: /mu);
  expect(stderr).toContain('with next steps');
  expect(read('Dockerfile')).toContain('USER 1000:1000');
});

test('--only and --skip choose the fixers', () => {
  const { run, lay } = temporaryDirectory();
  lay({ Dockerfile: nodeApp });
  expect(run(['--only', 'runs-as-root']).stdout).toContain('+USER 1000:1000');
  expect(run(['--skip', 'runs-as-root', '--check'])).toEqual({ code: 0, stdout: '', stderr: 'nothing to do\n' });
});

test('--format json: one document on stdout, nothing on stderr', () => {
  const { run, lay } = temporaryDirectory();
  lay({ Dockerfile: nodeApp, 'fine.Dockerfile': fine });
  const { code, stdout, stderr } = run(['--format', 'json', '--check', '.', 'missing']);
  expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
  const document: unknown = JSON.parse(stdout);
  expect(document).toMatchObject({
    version: 1,
    files: [
      { path: 'Dockerfile', changed: true, written: false, applied: [{ fixer: 'runs-as-root' }] },
      { path: 'fine.Dockerfile', changed: false },
      { path: 'missing', changed: false, error: { code: 'input' } },
    ],
    summary: { files: 3, changed: 1, failed: 1, applied: 1 },
  });
});

test('--help and --version', () => {
  const { run } = temporaryDirectory();
  const help = run(['--help']);
  expect({ code: help.code, stderr: help.stderr }).toEqual({ code: 0, stderr: '' });
  expect(help.stdout).toContain('Exit codes:');
  expect(help.stdout).toContain('runs-as-root: ');
  const manifest: unknown = JSON.parse(
    readFileSync(new URL('../../packages/cli/package.json', import.meta.url), 'utf8'),
  );
  const { code, stdout } = run(['--version']);
  expect(code).toBe(0);
  expect(manifest).toMatchObject({ version: stdout.trim() });
});

test.each([
  [['--wirte'], 'dockerfix: unknown option --wirte; did you mean --write?\n'],
  [['--only', 'run-as-root'], 'dockerfix: --only: no fixer is named run-as-root; did you mean runs-as-root?\n'],
  [['--skip', 'runs-as-rot'], 'dockerfix: --skip: no fixer is named runs-as-rot; did you mean runs-as-root?\n'],
  [['--safe', '--unsafe'], 'dockerfix: --safe and --unsafe exclude each other; use one\n'],
  [['--check=fixed'], 'dockerfix: --check is all or fixable, not `fixed`\n'],
  [['--format', 'sarif'], 'dockerfix: --format is text or json, not `sarif`\n'],
])('%j: one line, exit 2, nothing done', (args, line) => {
  const { run, lay, read } = temporaryDirectory();
  lay({ Dockerfile: nodeApp });
  expect(run(['--write', ...args])).toEqual({ code: 2, stdout: '', stderr: line });
  expect(read('Dockerfile')).toBe(nodeApp);
});
