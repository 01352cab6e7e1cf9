import type { ImageFacts } from '@dockerfix/core';
import { type Added, accountToolsOf } from './image-tools.ts';

/** Image facts as they are written down: a list that is left out is empty; the release and the source may stand elsewhere. */
export type Shape = Omit<ImageFacts, 'release' | 'releaseAsOf' | 'source' | 'volumes' | 'ports' | 'accounts'> &
  Partial<Pick<ImageFacts, 'volumes' | 'ports' | 'accounts'>>;

/** What of a record depends on the tag. */
export interface OfTag {
  readonly release: string | undefined;
  readonly releaseAsOf?: string | undefined;
  readonly added?: Added | undefined;
}

export function toFacts(shape: Shape, { release, releaseAsOf, added }: OfTag, source: string): ImageFacts {
  const accountTools = shape.accountTools ?? accountToolsOf(shape.family, release, added);
  return { volumes: [], ports: [], accounts: [], ...shape, release, releaseAsOf, accountTools, source };
}
