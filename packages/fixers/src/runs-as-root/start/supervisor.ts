import { isRoot } from '../../stage/who.ts';
import type { Program } from './program.ts';
import type { Walk } from './walk.ts';

/** Where supervisord looks: http://supervisord.org/configuration.html#configuration-file */
const places = ['/etc/supervisord.conf', '/etc/supervisor/supervisord.conf'];

/** The reason in words when everything that supervisord starts runs as somebody who is not root. */
export function supervised({ words }: Program, fileOf: Walk['fileOf']): string | undefined {
  const at = words.findIndex((word) => word === '-c' || word === '--configuration');
  const named = at === -1 ? words.find((word) => word?.startsWith('--configuration='))?.split('=')[1] : words[at + 1];
  if (at !== -1 && named === undefined) return undefined;
  const file = (named === undefined ? places : [named.includes('/') ? named : `./${named}`]).map(fileOf).find(Boolean);
  if (!file) return undefined;
  const users = usersIn(file.text);
  if (!users || users.some((user) => user === undefined || isRoot(user))) return undefined;
  return `supervisord starts ${[...new Set(users)].map((user) => `as \`${user}\``).join(' and ')} what ${file.name} names`;
}

/** The `user=` of each program; `undefined` for the whole when more than this file says what starts. */
function usersIn(text: string): readonly (string | undefined)[] | undefined {
  const users: (string | undefined)[] = [];
  let isProgram = false;
  for (const line of text.split('\n')) {
    const [, section] = /^\s*\[([^\]]+)\]/u.exec(line) ?? [];
    if (section !== undefined) {
      if (/^(?:include|group:|fcgi-program:|eventlistener:)/u.test(section)) return undefined;
      isProgram = section.startsWith('program:');
      if (isProgram) users.push(undefined);
      continue;
    }
    const [, user] = /^\s*user\s*=\s*([^;\s]+)/u.exec(line) ?? [];
    // `%(ENV_X)s` is for whoever runs it to say.
    if (isProgram && user !== undefined) users[users.length - 1] = user.includes('%') ? undefined : user;
  }
  return users.length === 0 ? undefined : users;
}
