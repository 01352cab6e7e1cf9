import type { Fixer } from '@dockerfix/core';
import { chownLayer } from './chown-layer/index.ts';
import { copyAfterUserWithoutChown } from './copy-after-user-without-chown/index.ts';
import { lastlogSparseFile } from './lastlog-sparse-file/index.ts';
import { runsAsRoot } from './runs-as-root/index.ts';
import { userNeverCreated } from './user-never-created/index.ts';
import { userToolMissingOnBase } from './user-tool-missing-on-base/index.ts';

/** Every fixer, in the order in which equals are applied. Written out by hand. */
export const fixers: readonly Fixer[] = [
  userNeverCreated,
  runsAsRoot,
  copyAfterUserWithoutChown,
  chownLayer,
  lastlogSparseFile,
  userToolMissingOnBase,
];

export { chownLayer } from './chown-layer/index.ts';
export { copyAfterUserWithoutChown } from './copy-after-user-without-chown/index.ts';
export { type ImageSources, images, imagesFrom } from './data/images.ts';
export { lastlogSparseFile } from './lastlog-sparse-file/index.ts';
export { runsAsRoot } from './runs-as-root/index.ts';
export { userNeverCreated } from './user-never-created/index.ts';
export { userToolMissingOnBase } from './user-tool-missing-on-base/index.ts';
