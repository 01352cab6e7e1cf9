import { type Assignment, type Command, nameOf, type ShellWord } from './command.ts';

interface Wrapper {
  /** The letters of the short options that take the next word (or the rest of theirs). */
  readonly valued: string;
  readonly longValued: readonly string[];
  /** The options with which it runs no command, or one that is not in its words. */
  readonly other: readonly string[];
  /** Whether `NAME=value` words come before the command. */
  readonly assigns: boolean;
}

const plain: Wrapper = { valued: '', longValued: [], other: ['--help', '--version'], assigns: false };

/** The programs and builtins that run the command in their arguments as it is, by their manual pages. */
const wrappers: ReadonlyMap<string, Wrapper> = new Map<string, Wrapper>([
  ['command', { ...plain, other: ['-v', '-V'] }],
  ['doas', { ...plain, valued: 'Cu', other: ['-L', '-s'] }],
  [
    'env',
    {
      valued: 'uCa',
      longValued: ['--unset', '--chdir', '--argv0'],
      other: ['-S', '--split-string', '--help', '--version'],
      assigns: true,
    },
  ],
  ['exec', { ...plain, valued: 'a', other: [] }],
  ['nohup', plain],
  [
    'sudo',
    {
      valued: 'CDghpRrTtUu',
      longValued: [
        '--chdir',
        '--chroot',
        '--close-from',
        '--command-timeout',
        '--group',
        '--host',
        '--other-user',
        '--prompt',
        '--role',
        '--type',
        '--user',
      ],
      other: [
        '-e',
        '-K',
        '-l',
        '-V',
        '-v',
        '--edit',
        '--help',
        '--list',
        '--remove-timestamp',
        '--validate',
        '--version',
      ],
      assigns: true,
    },
  ],
  [
    'time',
    { valued: 'fo', longValued: ['--format', '--output'], other: ['-V', '--help', '--version'], assigns: false },
  ],
]);

/**
 * The command behind `sudo`, `doas`, `env`, `exec`, `time`, `nohup` and `command`, with the assignments of `sudo` and
 * `env` added. The same command when there is no such wrapper, or when its words do not show where the command begins.
 */
export function unwrap(command: Command): Command {
  const assignments: Assignment[] = [];
  let at = 0;
  for (;;) {
    const next = commandStart(command.words, at, assignments);
    if (next === undefined) break;
    at = next;
  }
  const first = command.words[at];
  if (at === 0 || first === undefined) return command;
  return {
    start: first.start,
    end: command.end,
    name: nameOf(first.value),
    words: command.words.slice(at),
    assignments: [...command.assignments, ...assignments],
    redirects: command.redirects,
  };
}

/**
 * The position of the command that the wrapper at a position runs; what it assigns goes into `assignments`. `undefined`
 * when there is no wrapper, or no command behind it to be seen.
 */
function commandStart(words: readonly ShellWord[], start: number, assignments: Assignment[]): number | undefined {
  const name = nameOf(words[start]?.value);
  const wrapper = name === undefined ? undefined : wrappers.get(name);
  if (wrapper === undefined) return undefined;
  const found: Assignment[] = [];
  let inOptions = true;
  for (let at = start + 1; at < words.length; at += 1) {
    const { value, text } = words[at] ?? { value: undefined, text: '' };
    const assigned = wrapper.assigns ? /^([A-Za-z_]\w*)=/.exec(text)?.[1] : undefined;
    if (assigned !== undefined) {
      found.push({ name: assigned, value: value?.slice(assigned.length + 1) });
      inOptions = false;
    } else if (inOptions && value === undefined) {
      return undefined;
    } else if (inOptions && value === '--') {
      inOptions = false;
    } else if (inOptions && value?.startsWith('-')) {
      const kind = kindOf(value, wrapper);
      if (kind === 'other') return undefined;
      at += kind === 'takes the next word' ? 1 : 0;
    } else {
      for (const assignment of found) {
        assignments.push(assignment);
      }
      return at;
    }
  }
  return undefined;
}

function kindOf(option: string, { valued, longValued, other }: Wrapper): 'flag' | 'takes the next word' | 'other' {
  if (option.startsWith('--')) {
    const name = option.split('=', 1)[0] ?? option;
    if (other.includes(name)) return 'other';
    return longValued.includes(option) ? 'takes the next word' : 'flag';
  }
  for (const [position, letter] of [...option.slice(1)].entries()) {
    if (other.includes(`-${letter}`)) return 'other';
    if (valued.includes(letter)) return position === option.length - 2 ? 'takes the next word' : 'flag';
  }
  return 'flag';
}
