import { posix } from 'node:path';
import type { Accounts, Dialect } from './accounts.ts';
import type { Root } from './roots.ts';

/** An image while it is built. */
export interface Image {
  /** `undefined`: nobody has looked into the base image. */
  readonly root: Root | undefined;
  readonly accounts: Accounts;
  readonly programs: Set<string>;
  /** What `apk add --virtual` gave a name. */
  readonly bundles: Map<string, readonly string[]>;
  /** Who owns which path, of those that the file makes. */
  readonly owners: Map<string, number>;
  readonly variables: Map<string, string>;
  user: string;
  workdir: string;
  shell: readonly string[] | undefined;
  entrypoint: readonly string[];
  cmd: readonly string[];
  readonly ports: string[];
}

/** With the values that are known put in; what is not known stays as it is. */
export const expand = (text: string, variables: ReadonlyMap<string, string>): string =>
  text.replaceAll(
    /\$(?:(?<plain>\w+)|\{(?<braced>\w+)(?::?-(?<fallback>[^}]*))?\})/gu,
    (all, plain: string | undefined, braced: string | undefined, fallback: string | undefined) =>
      variables.get(plain ?? braced ?? '') ?? fallback ?? all,
  );

/** `undefined` when it depends on something that is not known. */
export function pathIn(image: Image, path: string, folder = image.workdir): string | undefined {
  const expanded = expand(path, image.variables).replace(/^~(?=\/|$)/u, '/root');
  return expanded.includes('$') || folder.includes('$') ? undefined : posix.resolve(folder, expanded);
}

export const isThere = ({ owners, accounts, root }: Image, path: string): boolean =>
  path === '/' || owners.has(path) || accounts.homes.has(path) || (root?.directories.has(path) ?? false);

/** The uid of a user by name or number; `undefined` when nobody has that name. */
export function uidOf({ accounts }: Image, user: string): number | undefined {
  const [name = ''] = user.split(':');
  if (name === '') return 0;
  return /^\d+$/u.test(name) ? Number(name) : (accounts.users.get(name)?.uid ?? (name === 'root' ? 0 : undefined));
}

/** Names in `user:group` that nobody has. */
export function unknownNames({ accounts, root }: Image, owner: string): readonly string[] {
  if (!root || owner.includes('$')) return [];
  const [user = '', group] = owner.split(':');
  const isNumber = (name: string): boolean => /^\d*$/u.test(name);
  return [
    ...(isNumber(user) || user === 'root' || accounts.users.has(user) ? [] : [`there is no user ${user}`]),
    ...(group === undefined || isNumber(group) || group === 'root' || accounts.groups.has(group)
      ? []
      : [`there is no group ${group}`]),
  ];
}

/** What is there already keeps its owner; the directories above come into being with it, and are root’s. */
export function own(image: Image, path: string, uid: number): void {
  if (isThere(image, path)) return;
  image.owners.set(path, uid);
  for (let above = posix.dirname(path); !isThere(image, above); above = posix.dirname(above)) {
    image.owners.set(above, 0);
  }
}

export function imageOf(root: Root | undefined): Image {
  return {
    root,
    accounts: {
      users: new Map(root?.accounts.map((one) => [one.name, one])),
      groups: new Map(root?.groups),
      homes: new Map(root?.accounts.map(({ home, uid }) => [home, uid])),
    },
    programs: new Set(root?.programs),
    bundles: new Map(),
    owners: new Map(),
    variables: new Map(),
    user: root?.user ?? '',
    workdir: root?.workdir ?? '/',
    shell: undefined,
    entrypoint: [],
    cmd: root?.start ?? [],
    ports: [],
  };
}

export const copyOf = (image: Image): Image => ({
  ...image,
  accounts: {
    users: new Map(image.accounts.users),
    groups: new Map(image.accounts.groups),
    homes: new Map(image.accounts.homes),
  },
  programs: new Set(image.programs),
  bundles: new Map(image.bundles),
  owners: new Map(image.owners),
  // ARG ends with its stage; who needs that in these files would see a path too many.
  variables: new Map(image.variables),
  ports: [...image.ports],
});

export function dialectOf({ root }: Image): Dialect {
  if (root?.busybox.has('adduser')) return 'busybox';
  return root?.programs.has('apt-get') ? 'debian' : 'shadow';
}
