import { expect, test } from 'vitest';
import { summarise } from '../report.ts';
import { renderSummary } from './summary.ts';

const nothing = summarise([]);

test.each([
  ['nothing to do\n', { files: 3 }, false],
  ['nothing to do; 1 finding left\n', { files: 3, left: 1 }, true],
  ['1 file would change: 1 fix; run with --write to apply\n', { files: 1, changed: 1, applied: 1 }, false],
  ['1 file fixed: 1 fix\n', { files: 1, changed: 1, applied: 1 }, true],
  [
    '2 files would change: 3 fixes (1 with next steps); 3 files unchanged; 2 findings left; 1 suppressed; ' +
      '1 could not be done; run with --write to apply\n',
    { files: 6, changed: 2, applied: 3, appliedWithSteps: 1, left: 2, suppressed: 1, notNeeded: 4, failed: 1 },
    false,
  ],
  ['1 could not be done\n', { files: 1, failed: 1 }, false],
])('%s', (line, numbers, write) => {
  expect(renderSummary({ ...nothing, ...numbers }, { write })).toBe(line);
});
