/** The text of a file in the image. */
export interface ImageFile {
  readonly text: string;
  /** What people call it: its path in the project, or in the image when the Dockerfile itself holds it. */
  readonly name: string;
  /** Where it lies in the image. */
  readonly path: string;
}

/** What an instruction does to a file: makes it so, changes it in ways that are not followed, or `undefined`: nothing. */
export type Touched = Omit<ImageFile, 'path'> | 'unknown' | undefined;
