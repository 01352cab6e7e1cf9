import type { Dockerfile, Family, ImageFacts, Stage, UserPreference } from '@dockerfix/core';
import { type FamilyFacts, families } from '../../data/families.ts';
import { type SystemAccount, systemAccounts, systemGroups } from '../../data/system-accounts.ts';
import { imageInstructions } from '../../stage/lineage.ts';
import type { MadeAccounts } from '../../stage/made-accounts.ts';
import type { NoAccount, Who } from '../../stage/who.ts';
import { accountRisks, removedTools } from './account-risks.ts';

/** The uid and gid of a new account: above what distributions hand out, below 65534, free in every base that is known. */
const newNumber = 10001;
const newNames = ['app', 'appuser', 'application'] as const;

/** Distributions number their own accounts below it, and a user that an image has for people is 1000 or a little more. */
const lowestFree = 10_000;

/** An account that neither the file nor its base has. */
export function newAccount(
  dockerfile: Dockerfile,
  stage: Stage,
  facts: ImageFacts | undefined,
  made: MadeAccounts,
  canRun: boolean,
  wanted: UserPreference,
): Who | NoAccount {
  const uid = wanted.uid ?? freeNumber(made);
  const gid = wanted.gid ?? uid;
  const name = wanted.name ?? newNames.find((one) => !isTaken(one, facts, made)) ?? `app${uid}`;
  const way = facts && canRun ? families[facts.family] : undefined;
  const numeric: Who = {
    user: `${uid}:${gid}`,
    owner: { user: String(uid), group: String(gid) },
    name: String(uid),
    origin: 'numbers alone, as no account can be made in this image',
    commands: [],
    below: undefined,
    home: undefined,
    hasHome: false,
    because: [],
    notes: [],
  };
  const hasTools = way && accountsCanBeMade(way, facts);
  if (!way || hasTools === false) return numeric;
  const shipped = facts && shippedAlready(facts.family, wanted);
  if (shipped !== undefined) return { advice: shipped };
  const theirs = facts?.accounts.find((one) => gid !== 0 && (one.gid === gid || one.uid === uid));
  if (theirs) {
    const { name: other, uid: theirUid, gid: theirGid } = theirs;
    return {
      advice: `ask for other numbers than ${uid}:${gid}: the image has \`${other}\` with ${theirUid}:${theirGid}`,
    };
  }
  const number = [uid, gid].find((one) => way.highestNumber !== undefined && one > way.highestNumber);
  if (number !== undefined)
    return { advice: `ask for a lower number than ${number}: the image’s tools take none above ${way.highestNumber}` };

  const home = `/home/${name}`;
  const fill = (template: string): string =>
    template
      .replaceAll('{name}', name)
      .replaceAll('{uid}', String(uid))
      // The group 0 is there: the account gets one of its own beside it.
      .replaceAll('{gid}', String(gid === 0 ? uid : gid))
      .replaceAll('{home}', home);
  // The image may have what others of its family have to install.
  const brings = hasTools === undefined ? way : { install: [], clean: [] };
  const [install] = brings.install;
  return {
    ...numeric,
    name,
    origin: `a new account, made in the way of \`${facts?.family ?? ''}\``,
    commands: [...brings.install, ...way.create, ...brings.clean].map(fill),
    below: made.last,
    home,
    hasHome: true,
    because: [
      ...(wanted.uid !== undefined && uid < lowestFree
        ? [`uid ${uid} may be taken in the base image: numbers from ${lowestFree} on are free in every one`]
        : []),
      ...(wanted.gid !== undefined && gid !== 0 && gid !== uid && gid < lowestFree
        ? [`gid ${gid} may be taken in the base image: numbers from ${lowestFree} on are free in every one`]
        : []),
      ...accountRisks(dockerfile, stage, name, made),
      ...onTools(dockerfile, stage, install, way.managerAlias),
    ],
  };
}

/** What the caller wants is the distribution's own: making it fails, and it is there for something else. */
function shippedAlready(family: Family, { name, uid, gid = uid }: UserPreference): string | undefined {
  const accounts = systemAccounts(family);
  const groups = systemGroups(family);
  const isNamed = (one: SystemAccount): boolean => one.name === name;
  if (name !== undefined && [...accounts, ...groups].some(isNamed)) {
    const kind = accounts.some(isNamed) ? 'an account' : 'a group';
    return `ask for another name than ${name}: images of \`${family}\` have ${kind} of that name`;
  }
  const account = uid === undefined ? undefined : accounts.find((one) => one.uid === uid);
  if (account) return `ask for another uid than ${uid}: images of \`${family}\` have it for \`${account.name}\``;
  // root's group is not made: the account gets it beside one of its own.
  const group = gid === undefined || gid === 0 ? undefined : groups.find((one) => one.gid === gid);
  return group && `ask for another gid than ${gid}: images of \`${family}\` have it for the group \`${group.name}\``;
}

function onTools(
  dockerfile: Dockerfile,
  stage: Stage,
  install: string | undefined,
  alias: string | undefined,
): readonly string[] {
  if (install !== undefined) {
    const managers = [install.slice(0, install.indexOf(' ')), alias];
    const isRun = managers.some((manager) => manager !== undefined && runsManager(dockerfile, stage, manager));
    return isRun ? [] : [`\`${install}\` needs the package repository, which the build did not`];
  }
  const removed = removedTools(dockerfile, stage);
  return removed ? [`line ${dockerfile.lineAt(removed.start)} takes away the tools that make an account`] : [];
}

const isTaken = (name: string, facts: ImageFacts | undefined, made: MadeAccounts): boolean =>
  made.takenNames.has(name) || facts?.accounts.some((account) => account.name === name) === true;

/** Whether the image has the family's tools; `undefined`: once they are installed. */
function accountsCanBeMade(way: FamilyFacts, facts: ImageFacts | undefined): boolean | undefined {
  if (way.create.length === 0) return false;
  const { useradd, adduser } = facts?.accountTools ?? {};
  const there = way.tools === 'shadow' ? useradd : adduser === undefined ? undefined : adduser === 'busybox';
  if (way.install.length > 0) return there === true ? true : undefined;
  return there !== false;
}

function freeNumber(made: MadeAccounts): number {
  const highest = [...made.takenNumbers].reduce((one, other) => Math.max(one, other), 0);
  // The tools of the file may have taken some right above; nobody makes a hundred.
  let number = made.choosesNumbers && highest >= newNumber - 100 ? highest + 100 : newNumber;
  while (made.takenNumbers.has(number)) number += 1;
  return number;
}

/** Whether the build asks that package manager for packages already. */
const runsManager = (dockerfile: Dockerfile, stage: Stage, manager: string): boolean =>
  imageInstructions(stage).some(
    (one) => one.keyword === 'RUN' && new RegExp(`\\b${manager}\\b.*\\binstall\\b`, 'su').test(dockerfile.slice(one)),
  );
