import { expect, test } from 'vitest';
import { summarise } from '../report.ts';
import { exitCodeOf } from './exit-code.ts';

const nothing = summarise([]);
const fixable = { ...nothing, applied: 1 };
const left = { ...nothing, left: 1 };
const hidden = { ...nothing, suppressed: 2, notNeeded: 3 };
const failed = { ...nothing, applied: 1, failed: 1 };

test.each([
  ['nothing found', nothing, undefined, false, 0],
  ['nothing found, --check', nothing, 'all', false, 0],
  ['a fix', fixable, undefined, false, 0],
  ['a fix, --check', fixable, 'all', false, 1],
  ['a fix, --check=fixable', fixable, 'fixable', false, 1],
  ['a fix, --check --write', fixable, 'all', true, 0],
  ['a fix, --check=fixable --write', fixable, 'fixable', true, 0],
  ['something left', left, undefined, false, 0],
  ['something left, --check', left, 'all', false, 1],
  ['something left, --check --write', left, 'all', true, 1],
  ['something left, --check=fixable', left, 'fixable', false, 0],
  ['suppressed and not needed, --check', hidden, 'all', false, 0],
  ['a failure', failed, undefined, false, 2],
  ['a failure, --check', failed, 'all', false, 2],
] as const)('%s', (_, summary, check, write, code) => {
  expect(exitCodeOf(summary, { check, write })).toBe(code);
});
