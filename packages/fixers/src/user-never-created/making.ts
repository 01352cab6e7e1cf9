import {
  type Dockerfile,
  type Edit,
  type Fix,
  insertAbove,
  joinInsertions,
  keywordLike,
  type Preferences,
  replaceArguments,
  type Stage,
  setFlag,
  stateBefore,
} from '@dockerfix/core';
import { readyMade } from '../runs-as-root/account/account.ts';
import { newAccount } from '../runs-as-root/account/new-account.ts';
import { canRunCommands, homeLines, onBase, withoutRun } from '../runs-as-root/mend.ts';
import { goesThroughShell, install, placeMaking } from '../runs-as-root/placement.ts';
import type { Base } from '../stage/base.ts';
import { leveledFix } from '../stage/leveled-fix.ts';
import type { MadeAccounts } from '../stage/made-accounts.ts';
import { isRoot, type NoAccount, ownerText, type Who } from '../stage/who.ts';
import type { Owned } from './owned.ts';
import type { Reference } from './references.ts';

/** The account of that name, else numbers in its place: those of the image's own account, when it has one. */
export function accountNamed(
  dockerfile: Dockerfile,
  stage: Stage,
  { facts }: Base,
  made: MadeAccounts,
  name: string,
  { user }: Preferences,
): Who | NoAccount {
  const canRun = canRunCommands(dockerfile, stage, facts);
  const who = newAccount(dockerfile, stage, facts, made, canRun, { name, uid: user?.uid, gid: user?.gid });
  const [ready] = facts?.accounts ?? [];
  return 'advice' in who || who.commands.length > 0 || !ready ? who : readyMade(ready);
}

/** The account above everything that names it, or its numbers in every place that does. */
export function makeAccount(
  dockerfile: Dockerfile,
  stage: Stage,
  base: Base,
  who: Who,
  references: readonly Reference[],
  owned: Owned,
  preferences: Preferences,
): Fix | undefined {
  const [first] = references;
  if (!first) return undefined;
  const canRun = canRunCommands(dockerfile, stage, base.facts);
  const because = [
    ...base.because,
    ...who.because,
    ...onBase(dockerfile, stage, base.facts, base.isFamilyOnly, canRun),
    ...owned.because,
  ];
  const edits: Edit[] = [];
  const isMade = who.commands.length > 0;
  // An account that goes above those of the file takes the numbers that their tools would have chosen.
  const isBelowUse = who.below !== undefined && who.below.index > first.instruction.index;
  if (isBelowUse && isMade) because.push(`the accounts that the file makes below get other numbers than before`);
  if (canRun) {
    const placed = isBelowUse ? { ...who, below: undefined } : who;
    const making = placeMaking(dockerfile, stage, placed, owned.directories);
    edits.push(...making.edits);
    because.push(...making.because);
  }
  edits.push(...owned.edits);
  const user = references.find(({ flag }) => flag === undefined)?.instruction;
  const lines: string[] = [];
  if (!canRun) {
    because.push(...withoutRun([...owned.directories, ...owned.late], who));
  } else if (owned.late.length > 0 && user) {
    if (!goesThroughShell(dockerfile, stage, user)) because.push('SHELL is none that a RUN can go through');
    const { user: before } = stateBefore(dockerfile, stage, user);
    if (!isRoot(before?.value?.text ?? '')) because.push('it may not be root that hands over what is written');
    lines.push(`${keywordLike(dockerfile, user, 'RUN')} ${install(who, owned.late)}`);
  }
  if (!isMade) {
    lines.push(...(user ? homeLines(dockerfile, stage, base.facts, who, preferences) : []));
    for (const { instruction, flag } of references) {
      edits.push(
        flag ? setFlag(flag, who.owner ? ownerText(who.owner) : who.user) : replaceArguments(instruction, who.user),
      );
    }
  }
  if (lines.length > 0 && user) edits.push(insertAbove(dockerfile, user, lines));
  because.push(...onRuns(dockerfile, stage, references));
  const rootsOwn = owned.directories.find(({ madeBy }) => madeBy && user && madeBy.index < user.index);
  const left = `${rootsOwn?.shellText} stays root’s, as no RUN can hand it over; what is copied there belongs to ${who.user}.`;
  const notes = !canRun && rootsOwn ? [left] : owned.notes;
  return leveledFix({ title: titleOf(who), edits: joinInsertions(edits), because, steps: owned.steps, notes });
}

/** What a RUN below USER does has never been done as that user: it failed before it began. */
function onRuns(dockerfile: Dockerfile, stage: Stage, references: readonly Reference[]): readonly string[] {
  const user = references.find(({ flag }) => flag === undefined)?.instruction;
  const run = stage.instructions.find(
    (one) =>
      one.keyword === 'RUN' &&
      user !== undefined &&
      one.index > user.index &&
      references.some(({ instruction }) => instruction === stateBefore(dockerfile, stage, one).user?.from),
  );
  return run ? [`the RUN on line ${dockerfile.lineAt(run.start)} has never run as that user`] : [];
}

const titleOf = ({ commands, name, user }: Who): string =>
  commands.length > 0 ? `Make the account ${name} (${user})` : `Put ${user} in the place of the name`;
