// Adds up tests and checks: node scripts/count.mjs <folder with their reports> <exit code of the tests> <of the checks>
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, testsExit, checksExit] = process.argv.slice(2);

const tests = withExitCode(testsExit, testCounts(join(folder, 'tests.json')));
const checks = withExitCode(checksExit, checkCounts(join(folder, 'checks.txt')));

const passed = tests.passed + checks.passed;
const failed = tests.failed + checks.failed;
console.log(`\ntests:  ${describe(tests)}\nchecks: ${describe(checks)}\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function testCounts(path) {
  if (!existsSync(path)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(path, 'utf8'));
  // A file that does not even load has no tests that could fail.
  const broken = report.testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && assertionResults.every((test) => test.status !== 'failed');
  });
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

function checkCounts(path) {
  const counts = /^(\d+) passed, (\d+) failed$/mu.exec(readFileSync(path, 'utf8'));
  return { passed: Number(counts?.[1] ?? 0), failed: Number(counts?.[2] ?? 0) };
}

/** What ended badly without a failure to show, or ran nothing at all, is a failure too. */
function withExitCode(exitCode, { passed, failed }) {
  const isSilentFailure = failed === 0 && (exitCode !== '0' || passed === 0);
  return { passed, failed: isSilentFailure ? 1 : failed };
}

function describe({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
