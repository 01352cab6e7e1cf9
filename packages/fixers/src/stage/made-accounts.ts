import { type Command, type Instruction, runCommands, type Stage, unwrap } from '@dockerfix/core';
import { type AccountTool, accountChangers, accountTools } from '../data/account-tools.ts';
import { imageInstructions } from './lineage.ts';

/** An account that a RUN of the file makes. `undefined` numbers are chosen by the tool when the image is built. */
export interface MadeAccount {
  readonly name: string;
  readonly uid: number | undefined;
  readonly gid: number | undefined;
  readonly hasHome: boolean;
  /** The RUN that makes it. */
  readonly by: Instruction;
}

export interface MadeAccounts {
  readonly accounts: readonly MadeAccount[];
  /** The gids of the groups that it makes by themselves. */
  readonly groups: ReadonlyMap<string, number | undefined>;
  readonly takenNames: ReadonlySet<string>;
  readonly takenNumbers: ReadonlySet<number>;
  readonly takenGids: ReadonlySet<number>;
  /** Whether a tool chooses a number, which is the next one above the highest that is taken. */
  readonly choosesNumbers: boolean;
  /** The last RUN that makes a user or a group: the tools number the next one after the highest there is. */
  readonly last: Instruction | undefined;
  /** A RUN of a shell script, which may make accounts as well. */
  readonly script: Instruction | undefined;
  /** A RUN that changes accounts in a way that could not be followed. */
  readonly unclear: Instruction | undefined;
}

const mention = new RegExp(
  `${[...accountTools, ...accountChangers].map(({ name }) => name).join('|')}|/etc/(?:passwd|group)\\b`,
  'u',
);

/** True too often rather than too seldom: reading a RUN as shell is not cheap. */
const mayRunScript = /(?:^|[\s;&|/])(?:ba|da|a)?sh\s|\.sh\b|(?:^|[\s;&|])(?:\.|source\s|\.\/)/u;

/** How a RUN runs a file as a script: `sh /tmp/setup`, `./install.sh`; or what was built or brought, `./configure`. */
function scriptIn(run: Instruction, text: string): 'script' | 'program' | undefined {
  if (!mayRunScript.test(text)) return undefined;
  const commands = runCommands(run)?.map(unwrap);
  if (!commands || commands.some(runsShellFile)) return 'script';
  return commands.some(({ words }) => /^\.\/[\w-]+$/u.test(words[0]?.text ?? '')) ? 'program' : undefined;
}

const namesScript = /\.(?:ba)?sh\b|(?:^|[\s;&|"'])(?:(?:ba|da|a)?sh\s|\.\/)/u;

const runsShellFile = ({ name, words }: Command): boolean => {
  const [first, ...rest] = words.map(({ text }) => text);
  if (first?.includes('/') && /\.(?:ba)?sh$/u.test(first)) return true;
  const isShell = /^(?:ba|da|a)?sh$/u.test(name ?? '') || name === '.' || name === 'source';
  if (!isShell) return false;
  const text = rest.findIndex((word) => /^-\w*c$/u.test(word)) + 1;
  if (text > 0) return namesScript.test(rest[text] ?? '');
  return rest.some((word) => !word.startsWith('-'));
};

/** The accounts and groups that the RUNs of a stage and of the stages below it make. */
export function madeAccounts(stage: Stage, textOf: (instruction: Instruction) => string): MadeAccounts {
  const known = madeIn.get(stage) ?? readAccounts(stage, textOf);
  madeIn.set(stage, known);
  return known;
}

/** Several fixers ask for the same. */
const madeIn = new WeakMap<Stage, MadeAccounts>();

function readAccounts(stage: Stage, textOf: (instruction: Instruction) => string): MadeAccounts {
  const groups = new Map<string, number | undefined>();
  const accounts: MadeAccount[] = [];
  let last: Instruction | undefined;
  let script: Instruction | undefined;
  let unclear: Instruction | undefined;

  for (const instruction of imageInstructions(stage)) {
    if (instruction.keyword !== 'RUN') continue;
    const text = textOf(instruction);
    // Nobody has read what a script makes: whatever it is, it comes first.
    const runs = scriptIn(instruction, text);
    if (runs) last = instruction;
    if (runs === 'script') script ??= instruction;
    if (!mention.test(text)) continue;
    const commands = runCommands(instruction);
    if (!commands) {
      unclear ??= instruction;
      continue;
    }
    for (const command of commands.map(unwrap)) {
      const tool = accountTools.find(({ name }) => name === command.name);
      if (!tool) {
        if (changesAccounts(command)) unclear ??= instruction;
        continue;
      }
      last = instruction;
      const call = readCall(command, tool);
      if (!call) unclear ??= instruction;
      else if (tool.makes === 'group') groups.set(call.name, call.id);
      else if (!call.joins) {
        const gid = call.group === undefined ? undefined : (numberOf(call.group) ?? groups.get(call.group));
        accounts.push({ name: call.name, uid: call.id, gid, hasHome: call.hasHome, by: instruction });
      }
    }
  }

  const numbers = [...groups.values(), ...accounts.flatMap(({ uid, gid }) => [uid, gid])];
  return {
    accounts,
    groups,
    takenNames: new Set([...groups.keys(), ...accounts.map(({ name }) => name)]),
    takenNumbers: new Set(numbers.filter((number) => number !== undefined)),
    takenGids: new Set([...groups.values()].filter((number) => number !== undefined)),
    choosesNumbers: [...groups.values(), ...accounts.map(({ uid }) => uid)].includes(undefined),
    last,
    script,
    unclear,
  };
}

/** Changing what is there, or writing the account files by hand. */
const changesAccounts = ({ name, words, redirects }: Command): boolean =>
  accountChangers.some(
    (changer) =>
      changer.name === name &&
      (changer.options.length === 0 ||
        words.some(({ value }) => value === undefined || changer.options.includes(value))),
  ) ||
  redirects.some(({ operator, target }) => operator.includes('>') && accountFile(target)) ||
  (name === 'sed' && words.some(({ value }) => accountFile(value)));

const accountFile = (path: string | undefined): boolean => path === '/etc/passwd' || path === '/etc/group';

interface Call {
  readonly name: string;
  readonly id: number | undefined;
  readonly group: string | undefined;
  readonly hasHome: boolean;
  /** `adduser USER GROUP`: puts a user into a group and makes nobody. */
  readonly joins: boolean;
}

/** Takes one call apart; `undefined` when its name or an option is only known while the image is built. */
function readCall({ words }: Command, tool: AccountTool): Call | undefined {
  const names: string[] = [];
  let id: string | undefined;
  let group: string | undefined;
  // `adduser` makes a home unless told not to; `useradd` does so by default on the RHEL family only: not counted on.
  let hasHome = tool.name === 'adduser';
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at]?.value;
    if (word === undefined) return undefined;
    const [option = word, attached] = splitOption(word);
    const takes = [...tool.withValue, ...tool.id, ...tool.group, ...tool.home].find((one) =>
      endsWithOption(option, one),
    );
    if (takes !== undefined) {
      // A value that is only known while the image is built leaves the number open, not the account.
      if (attached === undefined) at += 1;
      const value = attached ?? words[at]?.value;
      if (tool.id.includes(takes)) id = value;
      if (tool.group.includes(takes)) group = value;
      if (tool.home.includes(takes) && value === '/nonexistent') hasHome = false;
    } else if (!option.startsWith('-')) {
      names.push(option);
    }
    if (tool.makesHome.some((one) => hasOption(option, one))) hasHome = true;
    if (tool.makesNoHome.some((one) => hasOption(option, one))) hasHome = false;
  }
  const [name, joined] = names;
  // An id that may be taken, and is not known, may be root's.
  const mayBeRoot = id !== undefined ? false : words.some(({ value }) => value === '-o' || value === '--non-unique');
  if (name === undefined || mayBeRoot) return undefined;
  return { name, id: numberOf(id), group, hasHome, joins: joined !== undefined };
}

/** `--uid=10` and `-u10` hold their value. */
function splitOption(word: string): readonly [option: string, value?: string] {
  const [, short, digits] = /^(-[A-Za-z])(\d+)$/u.exec(word) ?? [];
  if (short !== undefined && digits !== undefined) return [short, digits];
  const equals = word.indexOf('=');
  return word.startsWith('--') && equals !== -1 ? [word.slice(0, equals), word.slice(equals + 1)] : [word];
}

/** `-u`, or the last letter of a bundle such as `-Su`: only the last of a bundle can take a value. */
const endsWithOption = (word: string, option: string): boolean =>
  word === option || (/^-[A-Za-z]{2,}$/u.test(word) && option.length === 2 && word.endsWith(option.slice(1)));

const hasOption = (word: string, option: string): boolean =>
  word === option || (/^-[A-Za-z]{2,}$/u.test(word) && option.length === 2 && word.includes(option.slice(1)));

/** A uid or gid that is written as one. */
export const numberOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d+$/u.test(text) ? Number(text) : undefined;
