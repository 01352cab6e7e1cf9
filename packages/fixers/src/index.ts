import type { Fixer } from '@dockerfix/core';
import { runsAsRoot } from './runs-as-root/index.ts';

/** Every fixer, in the order in which equals are applied. Written out by hand. */
export const fixers: readonly Fixer[] = [runsAsRoot];

export { type ImageSources, images, imagesFrom } from './data/images.ts';
export { runsAsRoot } from './runs-as-root/index.ts';
