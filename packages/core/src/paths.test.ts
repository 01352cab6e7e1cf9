import { expect, test } from 'vitest';
import { resolvePath } from './paths.ts';

test.each([
  ['/', 'app', '/app'],
  ['/app', 'src/', '/app/src'],
  ['/app', '/srv//www/', '/srv/www'],
  ['/app', '.', '/app'],
  ['/app', '', '/app'],
  ['/app', './a/../b', '/app/b'],
  ['/app', '../../..', '/'],
  ['/', '/', '/'],
  ['/a', '...', '/a/...'],
])('from %s, %s is %s', (workdir, path, expected) => {
  expect(resolvePath(workdir, path)).toBe(expected);
});
