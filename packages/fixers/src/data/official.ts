import type { ImageFacts } from '@dockerfix/core';
import { officialImages, snapshot } from './official.generated.ts';
import { expandTags, shorterTags } from './tags.ts';

/** The fields that do not depend on the release; a list that is left out is empty. */
type Shape = Omit<ImageFacts, 'release' | 'source' | 'volumes' | 'ports' | 'accounts'> &
  Partial<Pick<ImageFacts, 'volumes' | 'ports' | 'accounts'>>;

/** What is known of one of Docker's official images. */
export interface OfficialImage {
  readonly shapes: readonly Shape[];
  /** The tags (packed, see tags.ts) of a shape on a release; the release is empty where it is not known. */
  readonly tags: readonly (readonly [shape: number, release: string, tags: string])[];
}

type Entry = OfficialImage['tags'][number];

const repositories: ReadonlyMap<string, OfficialImage> = new Map(Object.entries(officialImages));
// Unpacking every repository would take longer than fixing a file; most files name one or two.
const unpacked = new Map<string, ReadonlyMap<string, Entry>>();

/**
 * What is known of an official image (`node`, without `library/`) under a tag. A patch version that is in no list has the
 * facts of the version that it belongs to, but for the release.
 */
export function lookUpOfficial(name: string, tag: string): ImageFacts | undefined {
  const image = repositories.get(name);
  if (image === undefined) return undefined;
  const entries = entriesOf(name, image);

  const exact = entries.get(tag);
  if (exact !== undefined) return toFacts(name, image, exact, exact[1]);
  for (const shorter of shorterTags(tag)) {
    const entry = entries.get(shorter);
    if (entry !== undefined) return toFacts(name, image, entry, '');
  }
  return undefined;
}

function entriesOf(name: string, image: OfficialImage): ReadonlyMap<string, Entry> {
  const known = unpacked.get(name);
  if (known !== undefined) return known;
  const entries = new Map(image.tags.flatMap((entry) => expandTags(entry[2]).map((tag) => [tag, entry] as const)));
  unpacked.set(name, entries);
  return entries;
}

function toFacts(name: string, image: OfficialImage, [index]: Entry, release: string): ImageFacts | undefined {
  const shape = image.shapes[index];
  if (shape === undefined) return undefined;
  return {
    volumes: [],
    ports: [],
    accounts: [],
    ...shape,
    release: release === '' ? undefined : release,
    // The library file names the directory and commit of each tag; its history does so for the tags no longer built.
    source: `https://github.com/docker-library/official-images/commits/${snapshot.commit}/library/${name}`,
  };
}
