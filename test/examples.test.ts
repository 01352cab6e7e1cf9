import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const examples = fileURLToPath(new URL('../examples/', import.meta.url));

// As a user runs it: on the built packages, through their exports.
test('fix-a-string prints the fixed Dockerfile and what was done', () => {
  const printed = execFileSync(process.execPath, ['index.js'], { cwd: `${examples}fix-a-string`, encoding: 'utf8' });

  expect(printed).toContain('\nUSER 1000:1000\nCMD ["node", "server.js"]\n');
  expect(printed).toContain('\napplied  runs-as-root: Run as node (1000:1000)\n');
});
