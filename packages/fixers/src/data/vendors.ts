import type { ImageFacts } from '@dockerfix/core';
import { releaseInTag } from './releases.ts';
import { toFacts } from './shape.ts';
import { matchesTag } from './tag-templates.ts';
import { vendorRecords } from './vendors.generated.ts';

const repositories: ReadonlyMap<string, (typeof vendorRecords)[string]> = new Map(Object.entries(vendorRecords));

/** What is known of an image that is not one of Docker’s official ones; the first record that fits counts. */
export function lookUpVendor(image: string, tag: string): ImageFacts | undefined {
  const anyOrganisation = image.replace(/^([^/]+)\/[^/]+\//, '$1/*/');
  const records = repositories.get(image) ?? repositories.get(anyOrganisation);
  const found = records?.().find((record) => matchesTag(record, tag));
  if (found === undefined) return undefined;
  const release = releaseInTag(found.facts.family, tag) ?? found.release;
  return toFacts(found.facts, { release, added: found.added }, found.source);
}
