import { DockerfixError, type ImageFacts, type ImageLookup, type ImageReference } from '@dockerfix/core';
import { type HubPlace, original, readMirror } from './mirrors.ts';
import { lookUpOfficial } from './official.ts';
import { toFacts } from './shape.ts';
import { lookUpVendor } from './vendors.ts';

/** Where else images come from than their own registries. */
export interface ImageSources {
  /**
   * Prefixes of image names that stand for Docker Hub, such as `harbor.corp.example/dockerhub`: what stands below one, with
   * or without `library/`, is the image of that name on Docker Hub.
   */
  readonly mirrors?: readonly string[] | undefined;
}

/**
 * A look-up of what is known of base images that also knows your own mirrors.
 *
 * @throws DockerfixError `usage` when there is no list of them, or one is not the beginning of an image name with its registry.
 */
export function imagesFrom({ mirrors = [] }: ImageSources): ImageLookup {
  if (!Array.isArray(mirrors)) throw new DockerfixError('usage', 'mirrors is no list of image name prefixes');
  const places = mirrors.map(readMirror);
  // Files are read in several passes, and a project's files share a few bases.
  const recent = new Map<string, ImageFacts | undefined>();
  return (reference) => {
    const found = recent.get(reference.text);
    if (found !== undefined || recent.has(reference.text)) return found;
    // Dropped whole: whoever asks for so many images asks for each once.
    if (recent.size >= 1000) recent.clear();
    const facts = lookUp(reference, places);
    recent.set(reference.text, facts);
    return facts;
  };
}

/**
 * What is known of a base image. No tag means `latest`, as everywhere. A digest decides what is pulled, whatever tag
 * stands before it: an older build under the same tag, which does not change the distribution. Without a tag nothing is
 * known of it.
 */
export const images: ImageLookup = imagesFrom({});

function lookUp(reference: ImageReference, places: readonly HubPlace[]): ImageFacts | undefined {
  if (reference.tag === undefined && reference.digest !== undefined) return undefined;
  if (reference.text === 'scratch') return scratch();
  const { registry, repository } = original(reference, places);
  const tag = reference.tag ?? 'latest';
  if (registry === 'docker.io' && repository.startsWith('library/')) {
    const facts = lookUpOfficial(repository.slice('library/'.length), tag);
    return facts && { ...facts, accountsComplete: true };
  }
  const facts = lookUpVendor(`${registry}/${repository}`, tag);
  return facts && isBare(facts) ? { ...facts, accountsComplete: true } : facts;
}

/**
 * Whether a vendor's image has no other accounts than are known, as official images do, whose Dockerfiles were read to the
 * bottom: a distribution's own image, which starts a shell. Any other may make more than the one it runs as.
 */
function isBare({ family, accounts, entrypoint, cmd }: ImageFacts): boolean {
  if (family === 'distroless') return true;
  const startsShell = Array.isArray(cmd) && /^(?:.*\/)?(?:ba|a|da)?sh$/u.test(cmd[0] ?? '');
  return accounts.length === 0 && entrypoint === null && startsShell;
}

/** Not an image: BuildKit knows it by its bare name only. */
const scratch = (): ImageFacts => ({
  ...toFacts(
    { family: 'scratch', user: null, entrypoint: null, cmd: null, entrypointRead: true },
    { release: undefined },
    'https://docs.docker.com/build/building/base-images/#create-a-minimal-base-image-using-scratch',
  ),
  accountsComplete: true,
});
