import type { Context, Dockerfile, Finding, Fixer, Instruction, Span, Stage } from '@dockerfix/core';
import { isForWindows } from '../runs-as-root/exemptions.ts';
import { baseOf } from '../stage/base.ts';
import { builtStages } from '../stage/built.ts';
import { imageInstructions } from '../stage/lineage.ts';
import { madeAccounts, numberOf } from '../stage/made-accounts.ts';
import { isRoot } from '../stage/who.ts';
import { knowsAllAccounts, mayHaveGroup, mayHaveUser } from './evidence.ts';
import { accountNamed, makeAccount } from './making.ts';
import { nothingOwned, ownedBy } from './owned.ts';
import { failingReferences, type Reference } from './references.ts';

/**
 * A name in USER or `--chown` that neither the base image nor the file makes an account for: the container cannot start.
 *
 * Says nothing where anything may make the account that is not in the file. Safe when the account can be made in the way
 * of the family, or its numbers can stand in the place of its name, and nothing speaks against running as it.
 */
export const userNeverCreated: Fixer = {
  name: 'user-never-created',
  summary: 'Make the account that USER or `--chown` names and nobody has made.',
  upstream: [],
  *check(dockerfile, context) {
    for (const stage of builtStages(dockerfile, context.targets)) {
      const finding = examine(dockerfile, stage, context);
      if (finding) yield finding;
    }
  },
};

function examine(dockerfile: Dockerfile, stage: Stage, { targets, preferences }: Context): Finding | undefined {
  const references = failingReferences(dockerfile, stage, targets);
  if (references.length === 0) return undefined;
  const base = baseOf(stage);
  if (!base.facts || base.isFamilyOnly || stage.base.isAssumed) return undefined;
  const { facts } = base;
  if (!facts.accountsComplete) return undefined;
  const made = madeAccounts(stage, (instruction) => dockerfile.slice(instruction));
  if (isForWindows(dockerfile, stage)) return undefined;
  const names = new Set(references.map(({ user }) => user).filter((user) => isName(user) && !isRoot(user)));
  const lacking = new Set([...names].filter((user) => !mayHaveUser(dockerfile, stage, facts, made, user)));
  const lacksUser = ({ user }: Reference): boolean => lacking.has(user);
  const missing = references.filter(lacksUser);
  const [first] = missing;
  const lacksGroup = ({ group, user }: Reference): boolean =>
    group !== undefined &&
    isName(group) &&
    !(group === (first?.user ?? user) && first) &&
    !mayHaveGroup(dockerfile, stage, facts, made, group);
  const groupless = references.find(lacksGroup);
  // Last, as it reads every RUN: mostly the account is there.
  if (!(first || groupless) || !knowsAllAccounts(dockerfile, stage, made)) return undefined;
  if (groupless && !first) {
    const { group = '' } = groupless;
    const message = `no instruction makes the group \`${group}\`, ${consequence(stage, groupless)}`;
    return { span: placeOf(groupless), message, advice: `make the group \`${group}\` above it, or leave it out` };
  }
  if (!first) return undefined;

  const name = first.user;
  const span = placeOf(first);
  const message = `no instruction makes the account \`${name}\`, ${consequence(stage, first)}`;
  if (missing.some(({ dependsOnArgument }) => dependsOnArgument)) {
    return { span, message, advice: `make the account that ARG names above it: its default is \`${name}\`` };
  }
  const others = missing.find(({ user }) => user !== name);
  if (others || groupless) {
    const other = others ? others.user : `the group ${groupless?.group}`;
    return { span, message, advice: `make ${name} and ${other} in a RUN above it` };
  }
  if (made.takenNames.has(name)) {
    return { span, message, advice: `make the account above it: the file makes only a group of that name` };
  }
  const who = accountNamed(dockerfile, stage, base, made, name, preferences);
  if ('advice' in who) return { span, message, advice: who.advice };
  const runs = targets.includes(stage) && missing.some(({ instruction }) => isLast(stage, instruction));
  const owned = runs ? ownedBy(dockerfile, stage, base, { ...who, name }, preferences) : nothingOwned;
  if ('advice' in owned) return { span, message, advice: owned.advice };
  const fix = makeAccount(dockerfile, stage, base, who, missing, owned, preferences);
  return fix ? { span, message, fix } : { span, message, advice: `make the account in a RUN above it` };
}

const isName = (text: string): boolean => numberOf(text) === undefined && /^[A-Za-z_][\w.-]*\$?$/u.test(text);

const isLast = (stage: Stage, user: Instruction): boolean =>
  imageInstructions(stage).findLast(({ keyword }) => keyword === 'USER') === user;

function consequence({ instructions }: Stage, { instruction, flag }: Reference): string {
  if (flag) return 'so the build stops there or the files become root’s';
  const next = instructions.find(({ index, keyword }) => index > instruction.index && /^(?:RUN|USER)$/u.test(keyword));
  return next?.keyword === 'RUN' ? 'so the build stops at the RUN below' : 'so the container cannot start';
}

const placeOf = ({ instruction }: Reference): Span => ({ start: instruction.start, end: instruction.end });
