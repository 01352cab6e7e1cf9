import type { Account, Dockerfile, ImageFacts, Instruction, Preferences, Stage, Value } from '@dockerfix/core';
import { expand } from '@dockerfix/core';
import { families } from '../data/families.ts';
import { imageInstructions } from '../stage/lineage.ts';
import { type MadeAccounts, madeAccounts, numberOf } from '../stage/made-accounts.ts';

/** Who the container is to run as. */
export interface Who {
  /** What USER gets: `10001:10001`, or a name when the numbers are chosen while the image is built. */
  readonly user: string;
  /** What `--chown` and `install -o/-g` get; `undefined`: nothing is to be owned by it. */
  readonly owner: { readonly user: string; readonly group: string } | undefined;
  /** For people: `app`, `node`. */
  readonly name: string;
  /** Shell commands that make it; empty for an account that is there. */
  readonly commands: readonly string[];
  /** The RUN that a new account has to be made below, so that those which the file makes keep their numbers. */
  readonly below: Instruction | undefined;
  readonly hasHome: boolean;
  readonly because: readonly string[];
  readonly notes: readonly string[];
}

/** Why no account can be given; what to do is for people. */
export interface NoAccount {
  readonly advice: string;
}

/** The uid and gid of a new account: above what distributions hand out, below 65534, free in every base that is known. */
const newNumber = 10001;
const newNames = ['app', 'appuser', 'application'] as const;

/**
 * The base's own user when the file had left it, an account that the file makes, the base's ready-made one, else a new one.
 */
export function chooseAccount(
  dockerfile: Dockerfile,
  stage: Stage,
  facts: ImageFacts | undefined,
  canRun: boolean,
  _preferences: Preferences,
): Who | NoAccount {
  const made = madeAccounts(stage, (instruction) => dockerfile.slice(instruction));
  const earlier = earlierUser(dockerfile, stage, facts, made);
  if (earlier) return earlier;
  if (made.unclear) {
    const line = dockerfile.lineAt(made.unclear.start);
    return {
      advice: `add USER with the account that line ${line} makes or changes: which one that is could not be read`,
    };
  }
  const [only, ...others] = made.accounts.filter(({ uid }) => uid !== 0);
  if (only && others.length === 0) return existing(only.name, only.uid, only.gid, only.hasHome);

  const ready = facts?.accounts.find(({ name }) => !made.takenNames.has(name));
  if (ready) return readyMade(ready);
  const account = newAccount(facts, made, canRun, (manager) => runsManager(dockerfile, stage, manager));
  if (!made.script || account.commands.length === 0) return account;
  const line = dockerfile.lineAt(made.script.start);
  return {
    ...account,
    because: [...account.because, `the script that line ${line} runs may make \`${account.name}\` as well`],
  };
}

/** A user that is not root and was in force before the file went back to root: the base's own, or an earlier USER. */
function earlierUser(
  dockerfile: Dockerfile,
  stage: Stage,
  facts: ImageFacts | undefined,
  made: MadeAccounts,
): Who | undefined {
  const written = imageInstructions(stage)
    .filter(({ keyword }) => keyword === 'USER')
    .map((instruction) => expandedUser(dockerfile, stage, instruction)?.text)
    .filter((user) => user !== undefined)
    .reverse()
    .find((user) => !isRoot(user) && !made.accounts.some(({ name, uid }) => name === user && uid === 0));
  const user = written ?? (facts?.user && !isRoot(facts.user) ? facts.user : undefined);
  if (user === undefined) return undefined;

  const [name = user, group] = user.split(':');
  const ready = facts?.accounts.find((account) => account.name === name || String(account.uid) === name);
  const own = made.accounts.find((account) => account.name === name || String(account.uid) === name);
  if (ready && (group === undefined || group === ready.name || group === String(ready.gid))) return readyMade(ready);
  if (own && group === undefined) return existing(own.name, own.uid, own.gid, own.hasHome);
  const uid = numberOf(name);
  return uid === undefined ? existing(user, undefined, undefined, true) : existing(user, uid, numberOf(group), true);
}

/** The USER instruction stands in the stage or in one below it: expanded where it stands. */
function expandedUser(dockerfile: Dockerfile, stage: Stage, instruction: Instruction): Value | undefined {
  for (let one: Stage | undefined = stage; one; one = one.parent) {
    if (one.instructions.includes(instruction)) {
      return expand(dockerfile, one, instruction, dockerfile.slice(instruction.arguments));
    }
  }
  return undefined;
}

export const isRoot = (user: string): boolean => /^(?:root|0+)?(?::.*)?$/u.test(user.trim());

function readyMade({ name, uid, gid }: Account): Who {
  return {
    user: `${uid}:${gid}`,
    owner: { user: String(uid), group: String(gid) },
    name,
    commands: [],
    below: undefined,
    hasHome: true,
    because: [],
    notes: [],
  };
}

function existing(name: string, uid: number | undefined, gid: number | undefined, hasHome: boolean): Who {
  // A uid alone takes the group that /etc/passwd has for it; who owns a file is settled by the uid.
  const number = gid === undefined ? `${uid}` : `${uid}:${gid}`;
  return {
    user: uid === undefined ? name : number,
    owner: uid === undefined ? undefined : { user: String(uid), group: String(gid ?? uid) },
    name,
    commands: [],
    below: undefined,
    hasHome,
    because: [],
    notes:
      uid === undefined
        ? [
            `USER names \`${name}\` because its uid is not in the file; Kubernetes’ runAsNonRoot can only verify numbers.`,
          ]
        : [],
  };
}

/** Whether the build asks that package manager for packages already. */
const runsManager = (dockerfile: Dockerfile, stage: Stage, manager: string): boolean =>
  imageInstructions(stage).some(
    (one) => one.keyword === 'RUN' && new RegExp(`\\b${manager}\\b.*\\binstall\\b`, 'su').test(dockerfile.slice(one)),
  );

function newAccount(
  facts: ImageFacts | undefined,
  made: MadeAccounts,
  canRun: boolean,
  isRun: (manager: string) => boolean,
): Who {
  let id = newNumber;
  while (made.takenNumbers.has(id)) id += 1;
  const name = newNames.find((one) => !made.takenNames.has(one)) ?? `app${id}`;
  const way = facts && canRun ? families[facts.family] : undefined;
  const numeric: Who = {
    user: `${id}:${id}`,
    owner: { user: String(id), group: String(id) },
    name: String(id),
    commands: [],
    below: undefined,
    hasHome: false,
    because: [],
    notes: [],
  };
  if (!way || way.create.length === 0) return numeric;

  const fill = (template: string): string =>
    template
      .replaceAll('{name}', name)
      .replaceAll('{uid}', String(id))
      .replaceAll('{gid}', String(id))
      .replaceAll('{home}', `/home/${name}`);
  const [install] = way.install;
  const needsRepository = install !== undefined && !isRun(install.slice(0, install.indexOf(' ')));
  return {
    ...numeric,
    name,
    commands: [...way.install, ...way.create, ...way.clean].map(fill),
    below: made.last,
    hasHome: true,
    because: needsRepository ? [`\`${install}\` needs the package repository, which the build did not`] : [],
  };
}
