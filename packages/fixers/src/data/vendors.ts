import type { ImageFacts } from '@dockerfix/core';
import { releaseInTag } from './releases.ts';
import { toFacts } from './shape.ts';
import { matchesTag } from './tag-templates.ts';
import { browserImages } from './vendors/browsers.ts';
import { chainguardImages } from './vendors/chainguard.ts';
import { ciImages } from './vendors/ci.ts';
import { databaseImages } from './vendors/databases.ts';
import { distributionImages } from './vendors/distributions.ts';
import { distrolessImages } from './vendors/distroless.ts';
import { dotnetImages } from './vendors/dotnet.ts';
import { hashicorpImages } from './vendors/hashicorp.ts';
import { javaImages } from './vendors/java.ts';
import { lambdaImages } from './vendors/lambda.ts';
import { notebookImages } from './vendors/notebooks.ts';
import { observabilityImages } from './vendors/observability.ts';
import { phpImages } from './vendors/php.ts';
import { platformImages } from './vendors/platforms.ts';
import { redhatImages } from './vendors/redhat.ts';
import { runtimeImages } from './vendors/runtimes.ts';
import { streamingImages } from './vendors/streaming.ts';
import { toolImages } from './vendors/tools.ts';
import type { VendorImage } from './vendors/vendor-image.ts';
import { webImages } from './vendors/web.ts';
import { windowsImages } from './vendors/windows.ts';

/** What was read of images that Docker’s official ones are not among; the first record that fits counts. @internal */
export const vendorImages: readonly VendorImage[] = [
  ...browserImages,
  ...platformImages,
  ...streamingImages,
  ...hashicorpImages,
  ...phpImages,
  ...ciImages,
  ...chainguardImages,
  ...databaseImages,
  ...distributionImages,
  ...distrolessImages,
  ...dotnetImages,
  ...javaImages,
  ...lambdaImages,
  ...notebookImages,
  ...observabilityImages,
  ...redhatImages,
  ...runtimeImages,
  ...toolImages,
  ...webImages,
  ...windowsImages,
];

export function lookUpVendor(image: string, tag: string): ImageFacts | undefined {
  const anyOrganisation = image.replace(/^([^/]+)\/[^/]+\//, '$1/*/');
  const records = byRepository().get(image) ?? byRepository().get(anyOrganisation);
  const found = records?.find((record) => matchesTag(record, tag));
  if (found === undefined) return undefined;
  const release = releaseInTag(found.facts.family, tag) ?? found.release;
  return toFacts(found.facts, { release, added: found.added }, found.source);
}

let index: ReadonlyMap<string, readonly VendorImage[]> | undefined;

/** Made when first asked for, so that loading the module costs nothing. */
function byRepository(): ReadonlyMap<string, readonly VendorImage[]> {
  if (index !== undefined) return index;
  const made = new Map<string, VendorImage[]>();
  for (const record of vendorImages) {
    for (const repository of record.repositories) {
      const list = made.get(repository);
      if (list === undefined) made.set(repository, [record]);
      else list.push(record);
    }
  }
  index = made;
  return made;
}
