/** An image reference taken apart: `registry/repository:tag@digest`. */
export interface ImageReference {
  /** As it was written, variables filled in. */
  readonly text: string;
  /** `docker.io` when none is written. */
  readonly registry: string;
  /** With `library/` for Docker Hub's official images. */
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}
