import type { Added } from '../image-tools.ts';
import type { Shape } from '../shape.ts';
import type { TagTemplates } from '../tag-templates.ts';

/** The tags of some repositories that have the same facts. A tag that no record names is not known. */
export interface VendorImage extends TagTemplates {
  /** Registry and repository in full: `docker.io/oven/bun`. `*` stands for any organisation: one below `cgr.dev`. */
  readonly repositories: readonly string[];
  readonly facts: Shape;
  /** Where neither tag nor snapshot say it. */
  readonly release?: string;
  readonly added?: Added;
  readonly source: string;
}

export const github = (repository: string, commit: string, path: string): string =>
  `https://github.com/${repository}/blob/${commit}/${path}`;

/** Every name in every place: `under(['docker.io/grafana'], ['loki', 'tempo'])`. */
export const under = (places: readonly string[], names: readonly string[]): readonly string[] =>
  places.flatMap((place) => names.map((name) => `${place}/${name}`));

/** The image starts nothing of its own and changes no user. */
export const plain = { user: null, entrypoint: null, entrypointRead: true } as const;
