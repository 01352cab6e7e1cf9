import type { ImageFacts } from '@dockerfix/core';
import { releaseInTag } from './releases.ts';
import { toFacts } from './shape.ts';
import { chainguardImages } from './vendors/chainguard.ts';
import { distrolessImages } from './vendors/distroless.ts';
import { dotnetImages } from './vendors/dotnet.ts';
import { otherImages } from './vendors/others.ts';
import { redhatImages } from './vendors/redhat.ts';
import type { VendorImage } from './vendors/vendor-image.ts';
import { windowsImages } from './vendors/windows.ts';

/** What was read by hand of images that Docker’s official ones are not among; the first row that fits counts. @internal */
export const vendorImages: readonly VendorImage[] = [
  ...chainguardImages,
  ...distrolessImages,
  ...dotnetImages,
  ...redhatImages,
  ...windowsImages,
  ...otherImages,
];

export function lookUpVendor(image: string, tag: string): ImageFacts | undefined {
  const found = vendorImages.find((row) => row.image.test(image) && row.tag.test(tag));
  return found === undefined
    ? undefined
    : toFacts(found.facts, { release: releaseInTag(found.facts.family, tag) }, found.source);
}
