import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from './documents.ts';

test.each([
  ['scripts/pack-images.mjs', 'the packed records are those that people edit'],
  [
    'scripts/images-table.mjs',
    'docs/base-images.md says what is known, and what is done with a small file on each image',
  ],
])(
  '%s: %s',
  (script) => {
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { cwd: root, encoding: 'utf8' });

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  },
  60_000,
);
