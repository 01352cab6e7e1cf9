import type { RootAccount } from './roots.ts';

/** The accounts and groups of an image while it is built. */
export interface Accounts {
  readonly users: Map<string, RootAccount>;
  readonly groups: Map<string, number>;
  /** Directories that come with accounts. */
  readonly homes: Map<string, number>;
}

/** Whose `adduser` it is; all others are the same everywhere. */
export type Dialect = 'busybox' | 'debian' | 'shadow';

/** What one tool understands. Sources: its manual page, given with the table. */
interface Grammar {
  /** Options with a value, by what they mean; what means nothing here is `other`. */
  readonly values: Readonly<Record<string, 'id' | 'group' | 'home' | 'other'>>;
  readonly switches: Readonly<
    Record<string, 'system' | 'home' | 'no home' | 'own group' | 'quiet' | 'twice' | 'other'>
  >;
}

// https://man7.org/linux/man-pages/man8/useradd.8.html
const useradd: Grammar = {
  values: {
    ...{ u: 'id', uid: 'id', g: 'group', gid: 'group', d: 'home', home: 'home', 'home-dir': 'home' },
    ...{ b: 'other', 'base-dir': 'other', c: 'other', comment: 'other', e: 'other', expiredate: 'other' },
    ...{ f: 'other', inactive: 'other', G: 'other', groups: 'other', k: 'other', skel: 'other', K: 'other' },
    ...{ key: 'other', p: 'other', password: 'other', s: 'other', shell: 'other' },
  },
  switches: {
    ...{ r: 'system', system: 'system', m: 'home', 'create-home': 'home', M: 'no home', 'no-create-home': 'no home' },
    ...{ U: 'own group', 'user-group': 'own group', l: 'other', 'no-log-init': 'other', N: 'other' },
    ...{ 'no-user-group': 'other', o: 'twice', 'non-unique': 'twice' },
  },
};

// https://man7.org/linux/man-pages/man8/groupadd.8.html
const groupadd: Grammar = {
  values: { g: 'id', gid: 'id', K: 'other', key: 'other', p: 'other', password: 'other' },
  switches: { r: 'system', system: 'system', f: 'quiet', force: 'quiet', o: 'twice', 'non-unique': 'twice' },
};

// https://busybox.net/downloads/BusyBox.html#adduser: without -D or -S it asks for a password, and a build has no answer.
const busyboxAdduser: Grammar = {
  values: {
    ...{ u: 'id', uid: 'id', G: 'group', ingroup: 'group', h: 'home', home: 'home' },
    ...{ g: 'other', gecos: 'other', s: 'other', shell: 'other', k: 'other', skel: 'other' },
  },
  switches: {
    ...{ S: 'system', system: 'system', D: 'quiet', 'disabled-password': 'quiet' },
    ...{ H: 'no home', 'no-create-home': 'no home' },
  },
};

const busyboxAddgroup: Grammar = { values: { g: 'id', gid: 'id' }, switches: { S: 'system', system: 'system' } };

// https://manpages.debian.org/bookworm/adduser/adduser.8.en.html
const debianAdduser: Grammar = {
  values: {
    ...{ uid: 'id', u: 'id', gid: 'group', ingroup: 'group', home: 'home', h: 'home', shell: 'other', s: 'other' },
    ...{ gecos: 'other', comment: 'other', conf: 'other', firstuid: 'other', lastuid: 'other' },
  },
  switches: {
    ...{ system: 'system', r: 'system', group: 'own group', 'no-create-home': 'no home', quiet: 'other', q: 'other' },
    ...{ 'disabled-password': 'quiet', 'disabled-login': 'quiet', 'allow-bad-names': 'other', debug: 'other' },
  },
};

const debianAddgroup: Grammar = {
  values: { gid: 'id', g: 'id', conf: 'other' },
  switches: { system: 'system', quiet: 'other', q: 'other' },
};

interface Call {
  readonly names: readonly string[];
  readonly id: number | undefined;
  readonly group: string | undefined;
  readonly home: string | undefined;
  has(meaning: Grammar['switches'][string]): boolean;
  readonly wrong: readonly string[];
}

function readCall(words: readonly string[], { values, switches }: Grammar): Call {
  const names: string[] = [];
  const wrong: string[] = [];
  const found = new Map<string, string>();
  const set = new Set<string>();
  const rest = words.slice(1);
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (!word.startsWith('-')) names.push(word);
    else if (word.startsWith('--')) {
      const [option = '', value] = word.slice(2).split(/=(.*)/su);
      const meaning = values[option];
      if (meaning) found.set(meaning, value ?? rest.shift() ?? '');
      else if (switches[option]) set.add(switches[option]);
      else wrong.push(word);
    } else {
      for (const [at, letter] of [...word.slice(1)].entries()) {
        const meaning = values[letter];
        if (meaning) {
          const attached = word.slice(at + 2);
          found.set(meaning, attached === '' ? (rest.shift() ?? '') : attached);
          break;
        }
        if (switches[letter]) set.add(switches[letter]);
        else wrong.push(`-${letter}`);
      }
    }
  }
  const id = found.get('id');
  return {
    names,
    id: id === undefined || !/^\d+$/u.test(id) ? undefined : Number(id),
    group: found.get('group'),
    home: found.get('home'),
    has: (meaning) => set.has(meaning),
    wrong,
  };
}

/** Does what the command does; says what would have made it fail. Words that are variables make it do nothing. */
export function runAccountCommand(
  accounts: Accounts,
  words: readonly string[],
  dialect: Dialect,
): readonly string[] | undefined {
  const name = (words[0] ?? '').replace(/^.*\//u, '');
  if (!tools.has(name)) return undefined;
  if (words.some((word) => word.includes('$'))) return [];
  if (name === 'groupadd') return makeGroup(accounts, readCall(words, groupadd), 'shadow');
  if (name === 'useradd') return makeUser(accounts, readCall(words, useradd), 'shadow');
  if (name === 'addgroup' || name === 'adduser') {
    const grammars = { busybox: [busyboxAdduser, busyboxAddgroup], debian: [debianAdduser, debianAddgroup] } as const;
    if (dialect === 'shadow') return makeUser(accounts, readCall(words, useradd), 'shadow');
    const [user, group] = grammars[dialect];
    const call = readCall(words, name === 'adduser' ? user : group);
    // `adduser USER GROUP`
    if (call.names.length === 2) {
      const [member = '', to = ''] = call.names;
      return [...unknown(call), ...missing(accounts.users, member, 'user'), ...missing(accounts.groups, to, 'group')];
    }
    return name === 'adduser' ? makeUser(accounts, call, dialect) : makeGroup(accounts, call, dialect);
  }
  return change(accounts, name, words);
}

const tools = new Set([
  ...['useradd', 'groupadd', 'adduser', 'addgroup'],
  ...['usermod', 'groupmod', 'userdel', 'groupdel', 'deluser', 'delgroup'],
]);

/** Whether it makes, changes or removes accounts, which only root may. */
export const isAccountTool = (name: string): boolean => tools.has(name);

const missing = (from: ReadonlyMap<string, unknown>, name: string, what: string): string[] =>
  from.has(name) ? [] : [`there is no ${what} ${name}`];

const unknown = ({ wrong }: Call): string[] => wrong.map((option) => `${option} is no option of this tool`);

function makeGroup(accounts: Accounts, call: Call, dialect: Dialect): readonly string[] {
  const [name] = call.names;
  const wrong = unknown(call);
  if (name === undefined) return [...wrong, 'no group is named'];
  const taken = new Set(accounts.groups.values());
  if (accounts.groups.has(name)) return call.has('quiet') ? wrong : [...wrong, `the group ${name} is there already`];
  if (call.id !== undefined && taken.has(call.id) && !call.has('twice')) {
    return [...wrong, `the gid ${call.id} is taken`];
  }
  accounts.groups.set(name, call.id ?? freeNumber(taken, call.has('system'), dialect));
  return wrong;
}

function makeUser(accounts: Accounts, call: Call, dialect: Dialect): readonly string[] {
  const [name] = call.names;
  const wrong = unknown(call);
  if (name === undefined) return [...wrong, 'no user is named'];
  const isSystem = call.has('system');
  if (dialect === 'busybox' && !isSystem && !call.has('quiet')) wrong.push(`adduser asks for a password of ${name}`);
  const taken = new Set([...accounts.users.values()].map(({ uid }) => uid));
  if (accounts.users.has(name)) return [...wrong, `the user ${name} is there already`];
  if (call.id !== undefined && taken.has(call.id) && !call.has('twice'))
    return [...wrong, `the uid ${call.id} is taken`];
  const uid = call.id ?? freeNumber(taken, isSystem, dialect);

  let gid: number | undefined;
  if (call.group !== undefined) {
    gid = /^\d+$/u.test(call.group) ? Number(call.group) : accounts.groups.get(call.group);
    if (gid === undefined || ![...accounts.groups.values()].includes(gid)) {
      return [...wrong, `there is no group ${call.group}`];
    }
  } else if (dialect !== 'shadow' && isSystem && !call.has('own group')) {
    gid = accounts.groups.get('nogroup');
    if (gid === undefined) return [...wrong, 'there is no group nogroup'];
  } else {
    if (accounts.groups.has(name)) return [...wrong, `the group ${name} is there already`];
    const numbers = new Set(accounts.groups.values());
    gid = numbers.has(uid) || (dialect === 'shadow' && isSystem) ? freeNumber(numbers, isSystem, dialect) : uid;
    accounts.groups.set(name, gid);
  }
  const home = call.home ?? (dialect === 'debian' && isSystem ? '/nonexistent' : `/home/${name}`);
  const makesHome = dialect === 'shadow' ? call.has('home') : !call.has('no home') && home !== '/nonexistent';
  accounts.users.set(name, { name, uid, gid, home });
  if (makesHome && !call.has('no home')) accounts.homes.set(home, uid);
  return wrong;
}

/**
 * useradd and groupadd: the highest plus one, from the top for the system; the others: the first that is free.
 * https://github.com/shadow-maint/shadow/blob/master/lib/find_new_uid.c
 */
function freeNumber(taken: ReadonlySet<number>, isSystem: boolean, dialect: Dialect): number {
  if (isSystem) {
    if (dialect !== 'shadow') return firstFree(taken, 100, 1);
    const lowest = Math.min(1000, ...[...taken].filter((number) => number >= 201 && number < 1000));
    return firstFree(taken, lowest - 1, -1);
  }
  if (dialect !== 'shadow') return firstFree(taken, 1000, 1);
  return Math.max(999, ...[...taken].filter((number) => number >= 1000 && number <= 60000)) + 1;
}

function firstFree(taken: ReadonlySet<number>, from: number, step: 1 | -1): number {
  let number = from;
  while (taken.has(number)) number += step;
  return number;
}

/** What changes or removes accounts: the few forms that people use. */
function change({ users, groups }: Accounts, tool: string, words: readonly string[]): readonly string[] {
  const name = words.at(-1) ?? '';
  const value = (...options: readonly string[]): string | undefined => {
    const at = words.findIndex((word) => options.includes(word));
    return at === -1 ? undefined : words[at + 1];
  };
  const isGroup = tool.includes('group');
  if (!(isGroup ? groups : users).has(name)) return [`there is no ${isGroup ? 'group' : 'user'} ${name}`];
  if (tool === 'groupmod')
    groups.set(value('-n', '--new-name') ?? name, Number(value('-g', '--gid') ?? groups.get(name)));
  if (tool === 'groupdel' || tool === 'delgroup' || (isGroup && value('-n', '--new-name') !== undefined)) {
    groups.delete(name);
  }
  const user = users.get(name);
  if (isGroup || !user) return [];
  users.delete(name);
  if (tool === 'usermod') {
    const group = value('-g', '--gid');
    const changed = {
      name: value('-l', '--login') ?? name,
      uid: Number(value('-u', '--uid') ?? user.uid),
      gid: group === undefined ? user.gid : (groups.get(group) ?? Number(group)),
      home: value('-d', '--home') ?? user.home,
    };
    users.set(changed.name, changed);
  } else if (groups.get(name) === user.gid) groups.delete(name);
  return [];
}
