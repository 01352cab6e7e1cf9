import type { ImageFacts } from '@dockerfix/core';

/** Image facts as they are written down: a list that is left out is empty; the release and the source may stand elsewhere. */
export type Shape = Omit<ImageFacts, 'release' | 'source' | 'volumes' | 'ports' | 'accounts'> &
  Partial<Pick<ImageFacts, 'volumes' | 'ports' | 'accounts'>>;

export function toFacts(shape: Shape, release: string | undefined, source: string): ImageFacts {
  return { volumes: [], ports: [], accounts: [], ...shape, release, source };
}
