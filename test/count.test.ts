import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../scripts/count.mjs', import.meta.url));

interface Reports {
  /** Undefined: the tests ended before they wrote one. */
  readonly tests: object | undefined;
  readonly checks: string;
  readonly exits: readonly [tests: number, checks: number];
}

const green = {
  numPassedTests: 12,
  numFailedTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};

test('adds tests and checks', () => {
  expect(count({ tests: green, checks: 'ok     knip (1.0 s)\n\n7 passed, 0 failed\n', exits: [0, 0] })).toEqual({
    last: '19 passed, 0 failed',
    exit: 0,
  });
});

test('a failed check fails the run', () => {
  expect(count({ tests: green, checks: '\n6 passed, 1 failed\n', exits: [0, 1] })).toEqual({
    last: '18 passed, 1 failed',
    exit: 1,
  });
});

test('a test file that does not load is a failure', () => {
  const tests = { ...green, testResults: [...green.testResults, { status: 'failed', assertionResults: [] }] };
  expect(count({ tests, checks: '\n7 passed, 0 failed\n', exits: [1, 0] })).toEqual({
    last: '19 passed, 1 failed',
    exit: 1,
  });
});

test('an exit code without a failed test is a failure', () => {
  expect(count({ tests: green, checks: '\n7 passed, 0 failed\n', exits: [1, 0] })).toEqual({
    last: '19 passed, 1 failed',
    exit: 1,
  });
});

test('no tests, and no checks, are failures', () => {
  expect(count({ tests: undefined, checks: '', exits: [0, 0] })).toEqual({ last: '0 passed, 2 failed', exit: 1 });
});

function count({ tests, checks, exits }: Reports): { last: string | undefined; exit: number | null } {
  const folder = mkdtempSync(join(tmpdir(), 'dockerfix-count-'));
  try {
    if (tests) writeFileSync(join(folder, 'tests.json'), JSON.stringify(tests));
    writeFileSync(join(folder, 'checks.txt'), checks);
    const args = [script, folder, ...exits.map(String)];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return { last: stdout.trimEnd().split('\n').at(-1), exit: status };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
