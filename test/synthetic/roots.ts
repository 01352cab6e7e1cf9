import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What is in the root filesystem of an image, as far as somebody has looked. */
export interface Root {
  readonly image: string;
  /** `''` is root. */
  readonly user: string;
  readonly workdir: string;
  /** What it starts: ENTRYPOINT and CMD one after the other. */
  readonly start: readonly string[];
  readonly accounts: readonly RootAccount[];
  /** Gids by name. */
  readonly groups: ReadonlyMap<string, number>;
  readonly programs: ReadonlySet<string>;
  /** Those of the programs that are BusyBox. */
  readonly busybox: ReadonlySet<string>;
  readonly directories: ReadonlySet<string>;
}

export interface RootAccount {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly home: string;
}

interface Listed {
  readonly image: string;
  readonly names: readonly string[];
  readonly user: string;
  readonly workdir?: string;
  readonly entrypoint?: readonly string[] | null;
  readonly cmd?: readonly string[] | null;
  readonly accounts: readonly string[];
  readonly groups: readonly string[];
  readonly packages?: readonly string[];
  readonly programs?: string;
  readonly busybox?: string;
  readonly directories?: string;
}

interface ByHand {
  readonly packages: readonly { readonly names: readonly string[]; readonly programs: string }[];
  readonly roots: readonly Listed[];
}

const read = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../roots/${file}`, import.meta.url)), 'utf8');
const listed: { readonly roots: readonly Listed[] } = JSON.parse(read('roots.json'));
const byHand: ByHand = JSON.parse(read('by-hand.json'));

const names = (text: string | undefined): readonly string[] => (text ?? '').split(' ').filter((name) => name !== '');

/** The programs that an installed package brings, by its name in any distribution; none for one that nobody wrote down. */
export const programsOf = (package_: string): readonly string[] =>
  byHand.packages.filter((one) => one.names.includes(package_)).flatMap(({ programs }) => names(programs));

const roots: ReadonlyMap<string, Root> = new Map(
  [...listed.roots, ...byHand.roots].flatMap((one) => {
    const root = toRoot(one);
    return [one.image, ...one.names].map((name) => [normal(name), root] as const);
  }),
);

function toRoot(one: Listed): Root {
  const fromPackages = (one.packages ?? []).flatMap((package_) =>
    programsOf(package_).map((program) => ({ program, isBusybox: package_ === 'busybox' })),
  );
  const busybox = [...names(one.busybox), ...fromPackages.flatMap((it) => (it.isBusybox ? it.program : []))];
  return {
    image: one.image,
    user: one.user,
    workdir: one.workdir === undefined || one.workdir === '' ? '/' : one.workdir,
    start: [...(one.entrypoint ?? []), ...(one.cmd ?? [])],
    accounts: one.accounts.map((line) => {
      const [name = '', uid, gid, home = ''] = line.split(':');
      return { name, uid: numberOf(uid), gid: numberOf(gid), home };
    }),
    groups: new Map(
      one.groups.map((line) => {
        const [name = '', gid] = line.split(':');
        return [name, numberOf(gid)];
      }),
    ),
    programs: new Set([...names(one.programs), ...busybox, ...fromPackages.map(({ program }) => program)]),
    busybox: new Set(busybox),
    directories: new Set(names(one.directories)),
  };
}

function numberOf(text: string | undefined): number {
  return text === undefined || text === '' ? Number.NaN : Number(text);
}
/** Docker Hub and its copies have one name; no tag is `latest`. */
function normal(reference: string): string {
  const bare = reference
    .replace(/@sha256:[0-9a-f]+$/u, '')
    .replace(/^(?:docker\.io|index\.docker\.io|registry-1\.docker\.io)\//u, '')
    .replace(/^public\.ecr\.aws\/docker\//u, '')
    .replace(/^library\//u, '');
  return bare === 'scratch' || /:[^/]*$/u.test(bare) ? bare : `${bare}:latest`;
}

/** `undefined`: nobody has looked into that image. */
export const rootOf = (reference: string): Root | undefined => roots.get(normal(reference));
