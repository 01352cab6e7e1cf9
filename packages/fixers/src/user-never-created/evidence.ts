import { type Dockerfile, type ImageFacts, type Instruction, runCommands, type Stage, unwrap } from '@dockerfix/core';
import { packageAccounts } from '../data/package-accounts.ts';
import { systemAccounts, systemGroups } from '../data/system-accounts.ts';
import { isCopy, targetOf } from '../runs-as-root/ownership/directories.ts';
import { imageInstructions, lineage } from '../stage/lineage.ts';
import type { MadeAccounts } from '../stage/made-accounts.ts';
import { installs, showsAll } from '../stage/packages.ts';
import { isWithin, wordsOf } from '../stage/paths.ts';

/** Whether everything that makes accounts in the image is known: without, nothing is said of any name. */
export function knowsAllAccounts(dockerfile: Dockerfile, stage: Stage, made: MadeAccounts): boolean {
  if (made.unclear || made.script) return false;
  return lineage(stage).every((one) =>
    one.instructions.every(
      (instruction) =>
        !(instruction.keyword === 'RUN' && !showsAll(dockerfile, one, instruction)) &&
        !(isCopy(instruction) && mayBringAccounts(dockerfile, one, instruction)),
    ),
  );
}

/** A COPY or ADD of the account files, or of a tree that may hold them: only a name tells a file from a directory. */
function mayBringAccounts(dockerfile: Dockerfile, stage: Stage, copy: Instruction): boolean {
  const target = targetOf(dockerfile, stage, copy)?.text;
  if (target === undefined) return true;
  return (
    (isWithin('/etc/passwd', target) || isWithin('/etc/group', target)) &&
    !(
      target === '/etc' &&
      wordsOf(copy)
        .slice(0, -1)
        .every((source) => /\.(?:conf|cfg|ini|json|ya?ml)$/u.test(source))
    )
  );
}

/** Whether the image has, or may have, a user of that name. */
export const mayHaveUser = (
  dockerfile: Dockerfile,
  stage: Stage,
  { family, accounts, user }: ImageFacts,
  made: MadeAccounts,
  name: string,
): boolean =>
  made.accounts.some((one) => one.name === name) ||
  accounts.some((one) => one.name === name) ||
  user?.split(':')[0] === name ||
  systemAccounts(family).some((one) => one.name === name) ||
  comesWithPackage(stage, name) ||
  (!made.takenNames.has(name) && isMadeOtherwise(dockerfile, stage, name));

/** The same of a group; an account mostly has one of its own name. */
export const mayHaveGroup = (
  dockerfile: Dockerfile,
  stage: Stage,
  facts: ImageFacts,
  made: MadeAccounts,
  name: string,
): boolean =>
  made.takenNames.has(name) ||
  systemGroups(facts.family).some((one) => one.name === name) ||
  mayHaveUser(dockerfile, stage, facts, made, name);

/** A package whose name is like the account's, or that is known to make it. */
function comesWithPackage(stage: Stage, name: string): boolean {
  const known = Object.hasOwn(packageAccounts, name) ? (packageAccounts[name] ?? []) : [];
  const wanted = name.toLowerCase().replace(/^_/u, '');
  return imageInstructions(stage).some(
    (run) =>
      run.keyword === 'RUN' &&
      (runCommands(run) ?? []).map(unwrap).some(
        (command) =>
          installs(command) &&
          command.words.slice(1).some(({ text }) => {
            const [word = ''] = text.replaceAll(/["']/gu, '').split(/[=<>~@]/u);
            return (
              word.includes(wanted) ||
              (word.length > 2 && wanted.includes(word)) ||
              known.some((one) => word.startsWith(one))
            );
          }),
      ),
  );
}

/** A RUN that names it beside a word of the trade, in a call that was not read as one that makes it. */
function isMadeOtherwise(dockerfile: Dockerfile, stage: Stage, name: string): boolean {
  const named = new RegExp(`(?<![\\w-])${name.replaceAll(/[^\w-]/gu, '\\$&')}(?![\\w-])`, 'u');
  return imageInstructions(stage).some((run) => {
    const text = run.keyword === 'RUN' ? dockerfile.slice(run) : '';
    return (
      named.test(text) && /useradd|adduser|groupadd|addgroup|passwd|sysusers|newusers|usermod|getent|id -/u.test(text)
    );
  });
}
