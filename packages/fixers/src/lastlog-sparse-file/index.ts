import {
  type Command,
  type Dockerfile,
  expand,
  type Finding,
  type Fixer,
  type Instruction,
  insert,
  runCommands,
  type Stage,
  stateBefore,
  unwrap,
} from '@dockerfix/core';
import { bytesOfHole, leavesHole } from '../data/shadow-releases.ts';
import { type ReadOption, readOptions } from '../stage/options.ts';

/**
 * `useradd` with a large uid leaves a hole of gigabytes in a log that layers store in full.
 *
 * Safe: the option only keeps `useradd` from resetting the log entry of a number that nobody had before.
 */
export const lastlogSparseFile: Fixer = {
  name: 'lastlog-sparse-file',
  summary: 'Keep `useradd` with a large uid from filling /var/log/lastlog.',
  upstream: ['hadolint/DL3046'],
  *check(dockerfile) {
    for (const stage of dockerfile.stages) {
      const isHole = leavesHoleIn(stage);
      if (isHole === false) continue;
      for (const instruction of stage.instructions) {
        const run = instruction.trigger ?? instruction;
        if (run.keyword !== 'RUN' || !dockerfile.slice(run).includes('useradd')) continue;
        for (const command of runCommands(run, stateBefore(dockerfile, stage, instruction).shell) ?? []) {
          const finding = examine(dockerfile, stage, instruction, unwrap(command), isHole);
          if (finding) yield finding;
        }
      }
    }
  },
};

/** From six digits on, as hadolint has it: below, what is stored is less than 30 MB. */
const largeUid = 100_000;

function examine(
  dockerfile: Dockerfile,
  stage: Stage,
  at: Instruction,
  command: Command,
  isHole: boolean | undefined,
): Finding | undefined {
  const [name] = command.words;
  if (command.name !== 'useradd' || !name) return undefined;
  const { options } = readOptions(command.words, grammar) ?? { options: [] };
  // In another root than the image's, the log is in that root.
  if (options.some((option) => keepsOut.some((one) => isOption(option, one)))) return undefined;
  const uid = options.findLast((option) => isOption(option, 'uid') || option.name === 'u');
  const number = uid && numberIn(dockerfile, stage, at, uid);
  if (number === undefined || number < largeUid) return undefined;

  const size = sizeInWords(number * bytesOfHole);
  const message = `\`useradd\` with uid ${number} ${isHole === true ? '' : 'of a shadow before 4.13 '}leaves up to ${size} of zeros in /var/log, which the layer stores`;
  const span = { start: command.start, end: command.end };
  if (dockerfile.slice(name) !== name.text) return { span, message, advice: 'add `--no-log-init` to its options' };
  const edits = [insert(name.end, ' --no-log-init')] as const;
  return { span, message, fix: { title: 'Add --no-log-init', applicability: 'safe', edits } };
}

/** https://man7.org/linux/man-pages/man8/useradd.8.html */
const grammar = {
  valued: 'bcdefgGkKpRPsuZ',
  longValued: [
    ...[
      'base-dir',
      'comment',
      'home-dir',
      'home',
      'expiredate',
      'inactive',
      'gid',
      'groups',
      'skel',
      'key',
      'password',
    ],
    ...['root', 'prefix', 'shell', 'uid', 'selinux-user'],
  ],
};

const keepsOut = ['no-log-init', 'root', 'prefix', 'defaults', 'l', 'R', 'P', 'D'] as const;

/** Long options may be cut short as long as they stay the only one: `--no-log`. */
const isOption = ({ name }: ReadOption, option: string): boolean =>
  name === option || (option === 'no-log-init' && name.length > 4 && option.startsWith(name));

function numberIn(
  dockerfile: Dockerfile,
  stage: Stage,
  at: Instruction,
  { value, written }: ReadOption,
): number | undefined {
  const text = value ?? (written === undefined ? undefined : expand(dockerfile, stage, at, written)?.text);
  return text !== undefined && /^\d{1,10}$/u.test(text) ? Number(text) : undefined;
}

/** Images of these have no /var/log/lastlog, and `useradd` makes none: https://git.alpinelinux.org/aports/tree/main/shadow */
const withoutLog: ReadonlySet<string> = new Set(['alpine', 'wolfi', 'busybox', 'windows']);

function leavesHoleIn({ base, family }: Stage): boolean | undefined {
  if (family && withoutLog.has(family.family)) return false;
  return leavesHole(base.facts?.release);
}

const sizeInWords = (bytes: number): string =>
  bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${Math.round(bytes / 1e9)} GB`;
