import type { Family, ImageFacts } from '@dockerfix/core';
import { lastId } from '../data/account-grammars.ts';
import { families } from '../data/families.ts';
import { type SystemAccount, systemAccounts, systemGroups } from '../data/system-accounts.ts';
import { type AccountCall, asWord, type GroupCall, type UserCall, type Written } from './read-call.ts';

/** A group that a command above makes. */
export interface MadeGroup {
  readonly name: Written;
  readonly id: Written | undefined;
}

/** The call in the options of the tools that the image has; several commands are joined with `&&`. */
export function writeCall(
  call: AccountCall,
  tools: 'shadow' | 'busybox',
  { family, accounts }: Pick<ImageFacts, 'accounts' | 'family'>,
  groups: readonly MadeGroup[],
): readonly string[] | undefined {
  if (call.kind !== 'join' && isTaken(call, [...accounts, ...systemAccounts(family)], systemGroups(family)))
    return undefined;
  if (call.kind === 'join')
    return tools === 'shadow'
      ? words('usermod --append', ['--groups', call.group], call.user)
      : words('addgroup', call.user, call.group);
  if (!isInRange(call.id, tools, family)) return undefined;
  if (call.kind === 'group') return writeGroup(call, tools);
  return tools === 'shadow' ? shadowUser(call, family, groups) : busyboxUser(call, family, groups);
}

/** What the image has already, or may have: the call would fail with any tool. */
const isTaken = (
  { kind, name, id }: UserCall | GroupCall,
  accounts: readonly SystemAccount[],
  groups: readonly SystemAccount[],
): boolean =>
  [...accounts, ...groups].some((one) => one.name === name.value) ||
  (id?.value !== undefined &&
    (kind === 'user'
      ? accounts.some(({ uid }) => uid === Number(id.value))
      : groups.some(({ gid }) => gid === Number(id.value))));

function writeGroup({ name, id, isSystem }: GroupCall, tools: 'shadow' | 'busybox'): readonly string[] | undefined {
  if (tools === 'busybox') return words('addgroup', isSystem && '-S', id && ['-g', id], name);
  return words('groupadd', isSystem && !isAboveSystem(id) && '--system', id && ['--gid', id], name);
}

function shadowUser(call: UserCall, family: Family, groups: readonly MadeGroup[]): readonly string[] | undefined {
  const { name, id, group, ownGroup, isSystem, home, makesHome, comment } = call;
  const own = isThere(name, groups) ? (['--gid', name] as const) : '--user-group';
  const hasNoGroup = systemGroups(family).some((one) => one.name === 'nogroup');
  if (!group && !ownGroup && !hasNoGroup) return undefined;
  return words(
    'useradd',
    isSystem && !isAboveSystem(id) && '--system',
    id && ['--uid', id],
    group ? ['--gid', group] : ownGroup ? own : '--gid nogroup',
    makesHome ? '--create-home' : '--no-create-home',
    home && ['--home-dir', home],
    shellFor(call, family, '--shell', '/bin/sh'),
    comment && comment.written !== '' && comment.value !== '' && ['--comment', comment],
    name,
  );
}

function busyboxUser(call: UserCall, family: Family, groups: readonly MadeGroup[]): readonly string[] | undefined {
  const { name, id, group, ownGroup, isSystem, home, makesHome, comment } = call;
  // `-G` takes a name, and nothing else.
  const named =
    group && (/^\d+$/u.test(group.value ?? '') || group.value === undefined ? nameOf(group, groups) : group);
  if (group && !named) return undefined;
  const isMade = isThere(name, groups);
  // It makes the directory alone, where shadow makes those above it too.
  if (makesHome && home && !parents[family === 'busybox' ? 'busybox' : 'alpine'].test(home.value ?? ''))
    return undefined;
  // Its own group gets the number of the user, where shadow would look for another one.
  if (ownGroup && !isMade && id && groups.some((one) => one.id && isSame(one.id, id))) return undefined;
  // BusyBox's own image has no group `nogroup`, which an account of the system gets without `-G`.
  if (!group && !ownGroup && !systemGroups(family).some((one) => one.name === 'nogroup' && family !== 'busybox'))
    return undefined;
  const makesGroup = ownGroup && isSystem && !isMade;
  const user = words(
    'adduser',
    isSystem && '-S',
    '-D',
    !makesHome && '-H',
    id && ['-u', id],
    named ? ['-G', named] : ownGroup && (isMade || makesGroup) ? ['-G', name] : undefined,
    home && ['-h', home],
    shellFor(call, family, '-s', isSystem ? 'none' : '/bin/sh'),
    comment && comment.written !== '' && comment.value !== '' && ['-g', comment],
    name,
  );
  const own = makesGroup ? words('addgroup -S', name) : [];
  return user && own && [...own, ...user];
}

/** The shell that is named, in the place where the family has it; the other's default where the tool has another one. */
function shellFor(
  { shell, defaultShell }: UserCall,
  family: Family,
  option: string,
  without: UserCall['defaultShell'],
): readonly [string, Written] | undefined {
  const { nologin } = families[family];
  const isNone = shell ? /\/(?:nologin|false)$/u.test(shell.value ?? '') : defaultShell === 'none';
  if (isNone && nologin !== undefined) return shell || without !== 'none' ? [option, literal(nologin)] : undefined;
  if (shell) return [option, shell];
  // Where there may be no bash, the shell that is there.
  const wanted = defaultShell === '/bin/bash' && families[family].tools === 'busybox' ? '/bin/sh' : defaultShell;
  return wanted === without ? undefined : [option, literal(wanted)];
}

/** Homes in a directory that the image has. */
const parents = {
  alpine: /^\/(?:(?:home|opt|srv|tmp|usr|usr\/local|var|var\/lib)\/)?[\w.-]+$/u,
  busybox: /^\/(?:(?:home|tmp|usr|var)\/)?[\w.-]+$/u,
} as const;

const literal = (text: string): Written => ({ value: text, written: text });

const isSame = (one: Written, other: Written): boolean =>
  one.value === undefined ? one.written === other.written : one.value === other.value;

const isThere = (name: Written, groups: readonly MadeGroup[]): boolean => groups.some((one) => isSame(one.name, name));

/** The name of a group of the file by its number, or by the variable that its number is in. */
const nameOf = (number: Written, groups: readonly MadeGroup[]): Written | undefined =>
  number.value === '0' ? literal('root') : groups.find(({ id }) => id && isSame(id, number))?.name;

/** With a number above those of the system, `--system` only makes the tools warn. */
const isAboveSystem = (id: Written | undefined): boolean => id?.value !== undefined && Number(id.value) >= 1000;

const isInRange = (id: Written | undefined, tools: 'shadow' | 'busybox', family: Family): boolean =>
  tools === 'shadow' ||
  id?.value === undefined ||
  Number(id.value) <= (family === 'busybox' ? lastId.busybox : lastId.alpine);

type Part = string | Written | readonly [option: string, value: Written] | false | undefined;

function words(program: string, ...parts: readonly Part[]): readonly string[] | undefined {
  const all: string[] = [program];
  for (const part of parts) {
    if (part === undefined || part === false) continue;
    const [option, value] = typeof part === 'string' ? [part, undefined] : 'written' in part ? [undefined, part] : part;
    if (option !== undefined) all.push(option);
    if (value === undefined) continue;
    const word = asWord(value);
    if (word === undefined) return undefined;
    all.push(word);
  }
  return [all.join(' ')];
}
