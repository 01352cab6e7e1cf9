import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from './documents.ts';

test('docs/base-images.md says what is known of base images, and what is done with a small file on each', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/images-table.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });

  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}, 60_000);
