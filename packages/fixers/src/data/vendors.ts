import type { ImageFacts } from '@dockerfix/core';
import { releaseInTag } from './releases.ts';
import { toFacts } from './shape.ts';
import { matchesTag } from './tag-templates.ts';
import type { VendorImage } from './vendors/vendor-image.ts';
import { vendorRecords } from './vendors.generated.ts';

type VendorRecord = Omit<VendorImage, 'repositories'>;

/** What is known of an image that is not one of Docker’s official ones; the first record that fits counts. */
export function lookUpVendor(image: string, tag: string): ImageFacts | undefined {
  const anyOrganisation = image.replace(/^([^/]+)\/[^/]+\//, '$1/*/');
  const indexes = byRepository().get(image) ?? byRepository().get(anyOrganisation);
  const found = indexes?.map(read).find((record) => matchesTag(record, tag));
  if (found === undefined) return undefined;
  const release = releaseInTag(found.facts.family, tag) ?? found.release;
  return toFacts(found.facts, { release, added: found.added }, found.source);
}

const read = (index: number): VendorRecord => JSON.parse(vendorRecords[index]?.[1] ?? '');

let repositories: ReadonlyMap<string, readonly number[]> | undefined;

/** The records of each repository; made when first asked for, so that loading the module costs little. */
function byRepository(): ReadonlyMap<string, readonly number[]> {
  if (repositories !== undefined) return repositories;
  const made = new Map<string, number[]>();
  for (const [index, [names]] of vendorRecords.entries()) {
    for (const name of names.split(' ')) {
      const list = made.get(name);
      if (list === undefined) made.set(name, [index]);
      else list.push(index);
    }
  }
  repositories = made;
  return made;
}
