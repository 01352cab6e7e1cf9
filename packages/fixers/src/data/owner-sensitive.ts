/** Commands of a build that behave differently, as root, in a directory that somebody else owns. */
export interface OwnerSensitive {
  readonly name: string;
  /** One of these words stands in the command; empty: any. */
  readonly words: readonly string[];
  /** Not when this word does. */
  readonly unless?: string;
  /** Only where the repository's history may have been copied along, with the whole build context. */
  readonly needsHistory: boolean;
  /** Only on this image, whose tag says the version that does so: `from` up to, not including, `below`. */
  readonly image?: {
    readonly repository: string;
    readonly from: number;
    readonly below: number;
    /** Or on any image, once a RUN has installed it. */
    readonly installedBy: RegExp;
  };
  readonly because: string;
}

const history = {
  needsHistory: true,
  because: 'calls git, which refuses a working tree that somebody else owns',
} as const;

export const ownerSensitive: readonly OwnerSensitive[] = [
  // https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory
  { name: 'git', words: [], ...history },
  // `error obtaining VCS status: exit status 128`: https://github.com/golang/go/issues/53532
  {
    name: 'go',
    words: ['build', 'install', 'run', 'test', 'vet', 'list', 'generate'],
    unless: '-buildvcs=false',
    ...history,
  },
  // Versions taken from tags: https://setuptools-scm.readthedocs.io, https://github.com/rustyhorde/vergen and their like.
  { name: 'make', words: [], ...history },
  { name: 'pip', words: ['.', '-e', '--editable'], ...history },
  { name: 'pip3', words: ['.', '-e', '--editable'], ...history },
  { name: 'poetry', words: ['install', 'build'], ...history },
  { name: 'uv', words: ['sync', 'build'], ...history },
  { name: 'cargo', words: ['build', 'install', 'run'], ...history },
  { name: 'mvn', words: [], ...history },
  { name: 'gradle', words: [], ...history },
  { name: 'mvnw', words: [], ...history },
  { name: 'gradlew', words: [], ...history },
  { name: 'goreleaser', words: [], ...history },
  // Nobody has read what the project's own scripts call.
  { name: 'sh', words: [], ...history },
  { name: 'bash', words: [], ...history },
  // npm 7 and 8, which came with Node 15 to 18.13, run scripts as the owner of the directory:
  // https://github.com/npm/cli/blob/release/v8/docs/content/using-npm/scripts.md#user
  {
    name: 'npm',
    words: [],
    needsHistory: false,
    image: { repository: 'library/node', from: 15, below: 18.14, installedBy: /\bnpm@[78]\b/u },
    because: 'runs scripts as the owner of the directory, with root’s home',
  },
];
