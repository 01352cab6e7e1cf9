import {
  type Account,
  type Dockerfile,
  expand,
  type ImageFacts,
  type Instruction,
  type Preferences,
  type Stage,
  type UserPreference,
  type Value,
} from '@dockerfix/core';
import { imageInstructions } from '../../stage/lineage.ts';
import { type MadeAccount, type MadeAccounts, madeAccounts, numberOf } from '../../stage/made-accounts.ts';
import { isNamed, isRoot, type NoAccount, type Who } from '../../stage/who.ts';
import { replacedAccounts } from './account-risks.ts';
import { newAccount } from './new-account.ts';

/**
 * The base's own user when the file had left it, an account that the file makes, the base's ready-made one, else a new one.
 */
export function chooseAccount(
  dockerfile: Dockerfile,
  stage: Stage,
  facts: ImageFacts | undefined,
  canRun: boolean,
  preferences: Preferences,
): Who | NoAccount {
  const made = madeAccounts(stage, (instruction) => dockerfile.slice(instruction));
  const who = choose(dockerfile, stage, facts, canRun, made, preferences.user);
  if ('advice' in who) return who;
  const lost = who.madeBy ? replacedAccounts(dockerfile, stage, who.name) : [];
  return asPreferred({ ...who, because: [...who.because, ...lost] }, preferences);
}

function choose(
  dockerfile: Dockerfile,
  stage: Stage,
  facts: ImageFacts | undefined,
  canRun: boolean,
  made: MadeAccounts,
  wanted: UserPreference | undefined,
): Who | NoAccount {
  const isOpen = wanted?.name === undefined && wanted?.uid === undefined;
  const earlier = isOpen ? earlierUser(dockerfile, stage, facts, made) : undefined;
  if (earlier) return earlier;
  if (made.unclear) {
    const line = dockerfile.lineAt(made.unclear.start);
    return {
      advice: `add USER with the account that line ${line} makes or changes: which one that is could not be read`,
    };
  }
  const own = made.accounts.filter(({ uid }) => uid !== 0);
  const ready = (facts?.accounts ?? []).filter(({ name }) => !made.takenNames.has(name));
  if (isOpen) {
    const [only, ...others] = own;
    if (only && others.length === 0) return madeByFile(only, made);
    if (ready[0]) return readyMade(ready[0]);
  } else {
    const there = accountThere(wanted, made, ready);
    if (there) return there;
    if (wanted.name !== undefined && made.takenNames.has(wanted.name)) {
      return { advice: `ask for another name than ${wanted.name}: the file makes a group of that name` };
    }
    const number = [wanted.uid, wanted.gid].find((one) => one !== undefined && made.takenNumbers.has(one));
    if (number !== undefined) return { advice: `ask for another number than ${number}: the file gives it to a group` };
  }
  return newAccount(dockerfile, stage, facts, made, canRun, wanted ?? {});
}

/** The account that the caller names, when the image has it; advice when it has the name or the number for another. */
function accountThere(
  wanted: UserPreference,
  made: MadeAccounts,
  ready: readonly Account[],
): Who | NoAccount | undefined {
  const isMeant = ({ name, uid }: Pick<MadeAccount, 'name' | 'uid'>): boolean =>
    name === wanted.name || (uid !== undefined && uid === wanted.uid);
  const [mine] = made.accounts.filter((one) => one.uid !== 0 && isMeant(one));
  const [theirs] = ready.filter(isMeant);
  const found = mine ?? theirs;
  if (!found) return undefined;
  const { name, uid } = found;
  if ((wanted.name ?? name) !== name || (wanted.uid ?? uid) !== uid) {
    const number = uid === undefined ? 'a uid that is not in the file' : `uid ${uid}`;
    return { advice: `ask for another user: the image has \`${name}\` with ${number}` };
  }
  return mine ? madeByFile(mine, made) : theirs && readyMade(theirs);
}

/** The account in the form that the caller wants. */
function asPreferred(who: Who, { user, openshift }: Preferences): Who {
  const gid = openshift === true ? 0 : user?.gid;
  const uid = who.owner?.user;
  if (openshift === true && (who.owner === undefined || isNamed(who.owner))) {
    const because = `who owns files cannot be set for ${who.name}, whose uid is not in the file`;
    return { ...who, because: [...who.because, because] };
  }
  // A number that no account has stays one.
  const isName = user?.style === 'name' && openshift !== true && who.name !== uid;
  if (gid !== undefined && uid !== undefined) {
    // The group of a new account is the one that was asked for, unless that is root's, which is there already.
    const isOwn = who.commands.length > 0 && gid !== 0;
    const name = isOwn ? who.name : `${who.name}:${gid}`;
    return { ...who, user: isName ? name : `${uid}:${gid}`, owner: { user: uid, group: String(gid) } };
  }
  return isName ? { ...who, user: who.name } : who;
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
  // Once the file changes accounts in a way that could not be followed, what is known of the base's no longer holds.
  const known = made.unclear ? undefined : facts;
  const user = written ?? (known?.user && !isRoot(known.user) ? known.user : undefined);
  if (user === undefined) return undefined;

  const [name = user, group] = user.split(':');
  const ready = known?.accounts.find((account) => account.name === name || String(account.uid) === name);
  const own = made.accounts.find((account) => account.name === name || String(account.uid) === name);
  if (ready && (group === undefined || group === ready.name || group === String(ready.gid))) return readyMade(ready);
  if (own && group === undefined) return madeByFile(own, made);
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

export function readyMade({ name, uid, gid, home }: Account): Who {
  return {
    user: `${uid}:${gid}`,
    owner: { user: String(uid), group: String(gid) },
    name,
    origin: 'an account that the base image has for it',
    commands: [],
    below: undefined,
    home,
    hasHome: true,
    because: [],
    notes: [],
  };
}

/** Without a group of its own choosing an account gets one with its own number, where that is free. */
function madeByFile({ name, uid, gid, hasHome, by }: MadeAccount, { takenGids }: MadeAccounts): Who {
  const who = { ...existing(name, uid, gid, hasHome), madeBy: by };
  if (!who.owner) return { ...who, owner: { user: name, group: undefined }, below: by };
  const isFree = gid === undefined && uid !== undefined && !takenGids.has(uid);
  return isFree ? { ...who, owner: { ...who.owner, group: who.owner.user } } : who;
}

function existing(name: string, uid: number | undefined, gid: number | undefined, hasHome: boolean): Who {
  // A uid alone takes the group that /etc/passwd has for it; who owns a file is settled by the uid.
  const number = gid === undefined ? `${uid}` : `${uid}:${gid}`;
  return {
    user: uid === undefined ? name : number,
    owner: uid === undefined ? undefined : { user: String(uid), group: gid === undefined ? undefined : String(gid) },
    name,
    origin: 'an account that is there already',
    commands: [],
    below: undefined,
    home: undefined,
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
