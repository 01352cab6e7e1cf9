/** One program that runs when the container starts. `undefined` words are expanded by a shell: not known. */
export interface Program {
  /** Without its directory; `undefined` when it is not known before the container runs. */
  readonly name: string | undefined;
  readonly words: readonly (string | undefined)[];
  /** A script that an interpreter was given as a file: `sh ./start.sh`. */
  readonly isScript: boolean;
  /** The script that runs it; `undefined`: ENTRYPOINT or CMD themselves. */
  readonly origin?: Origin | undefined;
  /** Whether it runs only under a condition that is not known before the container runs. */
  readonly isConditional?: boolean;
  /** Whether the script goes on when it fails. */
  readonly mayFail?: boolean;
}

/** A place in a start script. */
export interface Origin {
  readonly script: string;
  /** `undefined` where lines say nothing: a script of package.json. */
  readonly line: number | undefined;
}

/** For people: ``line 4 of `entrypoint.sh` ``. */
export const placeOf = ({ script, line }: Origin): string =>
  line === undefined ? script : `line ${line} of \`${script}\``;

/** What a command line comes down to. */
export interface Found {
  /** In their order. */
  readonly programs: readonly Program[];
  /** What is left running in the end, of each way that is possible. */
  readonly finals: readonly Program[];
}

export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What follows the options, their values, assignments and `--`. */
export function afterOptions(
  words: readonly (string | undefined)[],
  optionsWithValue: readonly string[],
): readonly (string | undefined)[] {
  let at = 0;
  for (; at < words.length; at += 1) {
    const word = words[at];
    if (word === '--') return words.slice(at + 1);
    if (word === undefined || !(word.startsWith('-') || /^\w+=/u.test(word))) break;
    if (optionsWithValue.includes(word)) at += 1;
  }
  return words.slice(at);
}

/** Names without directory, or whole paths; with a slash at the end, all in it. */
export const isOneOf = (names: readonly string[], { name, words }: Program): boolean =>
  names.some((one) => {
    if (one.endsWith('/')) return words[0]?.startsWith(one) === true;
    return one.startsWith('/') ? words[0] === one : name === one;
  });

/** A file that a shell is given, as seen from the WORKDIR. Names without a slash are looked for along PATH. */
export const located = (directory: string, path: string): string =>
  path.startsWith('/') || directory === '' || !path.includes('/') ? path : `${directory}/${path}`;
