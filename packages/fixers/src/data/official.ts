import type { ImageFacts } from '@dockerfix/core';
import { officialImages, snapshot } from './official.generated.ts';
import { addedTo, httpClientsIn } from './official-tools.ts';
import { releaseInTag } from './releases.ts';
import { type Shape, toFacts } from './shape.ts';
import { holdsTag, shorterTags } from './tags.ts';

/** What is known of one of Docker's official images. */
export interface OfficialImage {
  readonly shapes: readonly Shape[];
  /**
   * The tags (packed, see tags.ts) of a shape on a release, which is empty where it is not known. Shape -1: the tag is
   * known to be another thing than the shorter tags, but not what.
   */
  readonly tags: readonly (readonly [shape: number, release: string, tags: string])[];
}

type Entry = OfficialImage['tags'][number];

const repositories: ReadonlyMap<string, () => OfficialImage> = new Map(Object.entries(officialImages));

/**
 * What is known of an official image (`node`, without `library/`) under a tag. A patch version that is in no list has the
 * facts of the version that it belongs to, but for the release.
 */
export function lookUpOfficial(name: string, tag: string): ImageFacts | undefined {
  const image = repositories.get(name)?.();
  if (image === undefined) return undefined;
  const exact = find(image, tag);
  if (exact !== undefined) return factsOf(name, tag, image, exact, exact[1]);
  for (const shorter of shorterTags(tag)) {
    const entry = find(image, shorter);
    // `debian:12.4` names its release itself.
    if (entry !== undefined) return factsOf(name, tag, image, entry, isRelease(name, tag, entry[1]) ? entry[1] : '');
  }
  return undefined;
}

const find = (image: OfficialImage, tag: string): Entry | undefined =>
  image.tags.find(([, , packed]) => holdsTag(packed, tag));

function factsOf(
  name: string,
  tag: string,
  image: OfficialImage,
  [index]: Entry,
  known: string,
): ImageFacts | undefined {
  const shape = image.shapes[index];
  if (shape === undefined) return undefined;
  const named = releaseInTag(shape.family, tag);
  const release = known === '' ? named : known;
  const isFixed = release === undefined || named !== undefined || isRelease(name, tag, release);
  const releaseAsOf = isFixed ? undefined : snapshot.date;
  const { family } = shape;
  const ofTag = {
    release,
    releaseAsOf,
    added: addedTo(name, tag, family),
    httpClients: httpClientsIn(name, tag, family),
  };
  return toFacts(shape, ofTag, source(name));
}

/** Whether the tag of a distribution's own image is its release: `12.5` of `debian`, but not `3` of `alpine`. */
const isRelease = (name: string, tag: string, release: string): boolean =>
  release !== '' && `${name} ${tag}`.startsWith(release);

// The library file names the directory and commit of each tag; its history does so for the tags no longer built.
const source = (name: string): string =>
  `https://github.com/docker-library/official-images/commits/${snapshot.commit}/library/${name}`;
