import type { ImageFacts, ImageLookup, ImageReference } from '@dockerfix/core';
import { mirrors } from './mirrors.ts';
import { lookUpOfficial } from './official.ts';
import { toFacts } from './shape.ts';
import { lookUpVendor } from './vendors.ts';

/**
 * What is known of a base image. No tag means `latest`, as everywhere. A digest decides what is pulled, whatever tag
 * stands before it: an older build under the same tag, which does not change the distribution. Without a tag nothing is
 * known of it.
 */
export const images: ImageLookup = (reference) => {
  const found = recent.get(reference.text);
  if (found !== undefined || recent.has(reference.text)) return found;
  // Dropped whole: whoever asks for so many images asks for each once.
  if (recent.size >= 1000) recent.clear();
  const facts = lookUp(reference);
  recent.set(reference.text, facts);
  return facts;
};

/** Files are read in several passes, and a project's files share a few bases. */
const recent = new Map<string, ImageFacts | undefined>();

function lookUp(reference: ImageReference): ImageFacts | undefined {
  if (reference.tag === undefined && reference.digest !== undefined) return undefined;
  if (reference.text === 'scratch') return scratch;
  const { registry, repository } = original(reference);
  const tag = reference.tag ?? 'latest';
  if (registry === 'docker.io' && repository.startsWith('library/')) {
    return lookUpOfficial(repository.slice('library/'.length), tag);
  }
  return lookUpVendor(`${registry}/${repository}`, tag);
}

/** Not an image: BuildKit knows it by its bare name only. */
const scratch = toFacts(
  { family: 'scratch', user: null, entrypoint: null, cmd: null, entrypointRead: true },
  { release: undefined },
  'https://docs.docker.com/build/building/base-images/#create-a-minimal-base-image-using-scratch',
);

/** The place that a mirror copies. */
function original({ registry, repository }: ImageReference): {
  readonly registry: string;
  readonly repository: string;
} {
  for (const mirror of mirrors) {
    const isWhole = mirror.path === repository || mirror.path === '' || mirror.path.endsWith('/');
    if (mirror.registry !== registry || !repository.startsWith(mirror.path) || !isWhole) continue;
    return { registry: 'docker.io', repository: mirror.to + repository.slice(mirror.path.length) };
  }
  return { registry, repository };
}
