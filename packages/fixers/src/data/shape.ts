import type { HttpClient, ImageFacts } from '@dockerfix/core';
import { type Added, accountToolsOf, httpClientsOf } from './image-tools.ts';

/** Image facts as they are written down: a list that is left out is empty; the release and the source may stand elsewhere. */
export type Shape = Omit<ImageFacts, 'release' | 'releaseAsOf' | 'source' | 'volumes' | 'ports' | 'accounts'> &
  Partial<Pick<ImageFacts, 'volumes' | 'ports' | 'accounts'>>;

/** What of a record depends on the tag. */
export interface OfTag {
  readonly release: string | undefined;
  readonly releaseAsOf?: string | undefined;
  readonly added?: Added | undefined;
  readonly httpClients?: readonly HttpClient[] | undefined;
}

export function toFacts(shape: Shape, ofTag: OfTag, source: string): ImageFacts {
  const { release, releaseAsOf, added } = ofTag;
  const accountTools = shape.accountTools ?? accountToolsOf(shape.family, release, added);
  const httpClients = shape.httpClients ?? ofTag.httpClients ?? httpClientsOf(shape.family);
  return { volumes: [], ports: [], accounts: [], ...shape, release, releaseAsOf, accountTools, httpClients, source };
}
