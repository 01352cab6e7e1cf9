import type { Command, ShellWord } from '@dockerfix/core';
import { type AccountGrammar, grammars, type Meaning } from '../data/account-grammars.ts';
import { readOptions } from '../stage/options.ts';

/** A value as it was written, and what the shell makes of it; `undefined`: that is only known when it runs. */
export interface Written {
  readonly value: string | undefined;
  readonly written: string;
}

export interface UserCall {
  readonly kind: 'user';
  readonly name: Written;
  readonly id: Written | undefined;
  /** The primary group that is named; without, `ownGroup` says whether it gets one of its own name. */
  readonly group: Written | undefined;
  readonly ownGroup: boolean;
  readonly isSystem: boolean;
  readonly home: Written | undefined;
  readonly makesHome: boolean;
  readonly shell: Written | undefined;
  /** The shell that it has where none is named. */
  readonly defaultShell: '/bin/bash' | '/bin/sh' | 'none';
  readonly comment: Written | undefined;
  /** Whether it asks for a password, which nobody can type in a build. */
  readonly asks: boolean;
}

export interface GroupCall {
  readonly kind: 'group';
  readonly name: Written;
  readonly id: Written | undefined;
  readonly isSystem: boolean;
}

/** Puts a user into one more group. */
export interface JoinCall {
  readonly kind: 'join';
  readonly user: Written;
  readonly group: Written;
}

export type AccountCall = UserCall | GroupCall | JoinCall;

type Dialect = keyof typeof grammars;

/** What a call is to do, read by the grammar that it was written for; `undefined`: not all of it is understood. */
export function readCall(command: Command): AccountCall | undefined {
  const isGroup = command.name === 'groupadd' || command.name === 'addgroup';
  const isShadow = command.name === 'useradd' || command.name === 'groupadd';
  const dialects: readonly Dialect[] = isShadow ? ['shadow'] : ['debian', 'busybox', 'shadow'];
  for (const dialect of dialects) {
    const call = readAs(command, dialect, isGroup);
    if (call) return call;
  }
  return undefined;
}

/** Read by one grammar. */
export function readAs(command: Command, dialect: Dialect, isGroup: boolean): AccountCall | undefined {
  const grammar: AccountGrammar = grammars[dialect][isGroup ? 'group' : 'user'];
  const read = readOptions(command.words, grammar);
  if (!read) return undefined;
  const found = new Map<Meaning, Written>();
  for (const { name, value, written } of read.options) {
    const meaning = Object.hasOwn(grammar.meanings, name) ? grammar.meanings[name] : undefined;
    const takesValue = name.length === 1 ? grammar.valued.includes(name) : grammar.longValued.includes(name);
    if (meaning === undefined || takesValue !== (written !== undefined)) return undefined;
    found.set(meaning, { value, written: written ?? '' });
  }
  const [name, second, ...more] = read.operands.map(writtenAs);
  if (!name || more.length > 0) return undefined;
  if (second) {
    const isJoin = dialect !== 'shadow' && [...found.keys()].every((meaning) => meaning === 'nothing');
    return isJoin ? { kind: 'join', user: name, group: second } : undefined;
  }
  const isSystem = found.has('system');
  const isOnlyGroup = dialect === 'debian' && found.has('own group') && !isSystem;
  if (isGroup || isOnlyGroup)
    return { kind: 'group', name, id: found.get('id') ?? (isOnlyGroup ? found.get('group') : undefined), isSystem };
  const group = found.get('group');
  return {
    kind: 'user',
    name,
    id: found.get('id'),
    group,
    ownGroup: group === undefined && (found.has('own group') || dialect === 'shadow' || !isSystem),
    isSystem,
    home: found.get('home'),
    makesHome: dialect === 'shadow' ? found.has('makes home') : !found.has('no home'),
    shell: found.get('shell'),
    defaultShell: dialect === 'shadow' ? '/bin/sh' : isSystem ? 'none' : dialect === 'debian' ? '/bin/bash' : '/bin/sh',
    comment: found.get('comment'),
    asks: dialect !== 'shadow' && !isSystem && !found.has('no password'),
  };
}

const writtenAs = ({ value, text }: ShellWord): Written => ({ value, written: text });

/** A value that was attached to its option, `--gecos="A B"`, may need the quotes that it has lost. */
export const asWord = ({ value, written }: Written): string | undefined => {
  if (/^[\w./,:@%+-]+$/u.test(written) || value === undefined || value !== written) return written;
  return written.includes("'") ? undefined : `'${written}'`;
};
