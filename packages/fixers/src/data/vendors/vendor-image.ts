import type { Shape } from '../shape.ts';

/** The tags of some repositories that have the same facts. A tag that matches no row is not known. */
export interface VendorImage {
  /** Matches registry and repository: `mcr.microsoft.com/dotnet/aspnet`. */
  readonly image: RegExp;
  readonly tag: RegExp;
  readonly facts: Shape;
  readonly source: string;
}
