import type { Dockerfile, Instruction, Stage } from '@dockerfix/core';
import { imageInstructions } from './lineage.ts';
import { type MadeAccounts, madeAccounts, numberOf } from './made-accounts.ts';

/**
 * What `--chown` has to say for the same effect as `chown`: in numbers where they are known, else by names that are there
 * by then. `undefined`: neither.
 *
 * @param isThere - Whether every name that is there for `chown` is there for the first COPY as well.
 */
export function ownerFor(
  dockerfile: Dockerfile,
  stage: Stage,
  written: string,
  first: Instruction,
  isThere: boolean,
): string | undefined {
  const [, user, colon, group = ''] = /^([\w-]+)(:)?([\w-]*)$/u.exec(written) ?? [];
  if (user === undefined) return undefined;
  const made = madeAccounts(stage, (instruction) => dockerfile.slice(instruction));
  if (/[a-z]/iu.test(`${user}${group}`) && bringsAccounts(dockerfile, stage)) return undefined;
  const account = accountNamed(stage, user, made);
  const isNamed = isThere || (account?.by !== undefined && account.by.index < first.index);
  const uid = user === 'root' ? 0 : (numberOf(user) ?? account?.uid);
  const userText = uid ?? (isNamed ? user : undefined);
  // Without a colon the group stays what COPY makes it, root's; with nothing behind it, it is that of the account.
  const gid = colon === undefined || group === 'root' ? 0 : gidOf(group, user, account, made);
  const groupText = gid ?? (group !== '' && isThere ? group : undefined);
  return userText === undefined || groupText === undefined ? undefined : `${userText}:${groupText}`;
}

/** Account files of another place: every name may have another number from there on. */
const bringsAccounts = (dockerfile: Dockerfile, stage: Stage): boolean =>
  imageInstructions(stage).some(
    (one) =>
      (one.keyword === 'COPY' || one.keyword === 'ADD') &&
      /\/etc\/(?:passwd|group)\b|\s\/etc\/?\s*$/u.test(dockerfile.slice(one)),
  );

interface Known {
  readonly uid: number | undefined;
  readonly gid: number | undefined;
  readonly by: Instruction | undefined;
}

function accountNamed({ base }: Stage, name: string, made: MadeAccounts): Known | undefined {
  // A script, or a change that could not be followed, may have given the number to somebody else.
  if (made.unclear || made.script) return undefined;
  const own = made.accounts.find((account) => account.name === name);
  if (own) return own;
  const ready = made.takenNames.has(name) ? undefined : base.facts?.accounts.find((account) => account.name === name);
  return ready && { uid: ready.uid, gid: ready.gid, by: undefined };
}

function gidOf(group: string, user: string, account: Known | undefined, made: MadeAccounts): number | undefined {
  if (group === '') return account?.gid;
  const known = numberOf(group) ?? (made.unclear || made.script ? undefined : made.groups.get(group));
  if (known !== undefined) return known;
  // An image’s account has its group under the same name.
  return group === user && account?.by === undefined && !made.groups.has(group) ? account?.gid : undefined;
}
