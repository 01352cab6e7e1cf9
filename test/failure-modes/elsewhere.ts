/** A row that another part of the project has to see to. */
export interface Elsewhere {
  readonly row: string;
  readonly owner: string;
  readonly why: string;
}

export const elsewhere: readonly Elsewhere[] = [
  {
    row: 'J07',
    owner: 'the bot',
    why: 'that workflows use an image for their jobs stands in .github/workflows, not in the build context',
  },
  {
    row: 'J08',
    owner: 'the command line, and the bot',
    why: 'a devcontainer is known by the path of its Dockerfile, which the library is not given',
  },
];
