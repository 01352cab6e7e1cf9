import { type Dockerfile, type Instruction, resolvePath, type Stage, stateBefore } from '@dockerfix/core';
import { runtimes } from '../../data/start-programs.ts';
import { imageInstructions, lineage } from '../../stage/lineage.ts';
import type { MadeAccounts } from '../../stage/made-accounts.ts';
import { isWithin, wordsOf } from '../../stage/paths.ts';
import type { Who } from '../../stage/who.ts';
import { isCopy, targetOf } from '../ownership/directories.ts';
import type { Start } from '../start/start.ts';

/** What may take an account away again, or has made it already. */
export function accountRisks(
  dockerfile: Dockerfile,
  stage: Stage,
  name: string,
  made: Pick<MadeAccounts, 'script'>,
): readonly string[] {
  const at = (one: Instruction): string => `line ${dockerfile.lineAt(one.start)}`;
  return [
    ...(made.script ? [`the script that ${at(made.script)} runs may make \`${name}\` as well`] : []),
    ...replacedAccounts(dockerfile, stage, name),
  ];
}

/** What an account of the image may be lost by. */
export function replacedAccounts(dockerfile: Dockerfile, stage: Stage, name: string): readonly string[] {
  const copy = copiedAccounts(dockerfile, stage);
  if (!copy) return [];
  const line = dockerfile.lineAt(copy.start);
  return [`line ${line} brings the accounts of another place, where \`${name}\` may be missing or taken`];
}

/**
 * A file that makes an account and gives it nothing, not even USER, may leave it to what starts to become it: init systems
 * do so. What an interpreter starts, or the file brings itself, is the app.
 */
export function mayBecome(
  dockerfile: Dockerfile,
  stage: Stage,
  { name, madeBy }: Pick<Who, 'name' | 'madeBy'>,
  { programs }: Start,
): readonly string[] {
  const lasting = programs.at(-1);
  const [program = ''] = programs.flatMap((one) => one.name ?? []);
  if (madeBy === undefined || lasting === undefined || runtimes.includes(program)) return [];
  const uses = new RegExp(`(?:chown[= ](?:-\\S+ +)*|\\b(?:USER|chgrp) +)["']?${escaped(name)}(?![\\w/-])`, 'iu');
  if (imageInstructions(stage).some((one) => one !== madeBy && uses.test(dockerfile.slice(one)))) return [];
  const written = programs[0]?.words[0] ?? '';
  const workdir = stateBefore(dockerfile, stage, 'end').workdir?.text ?? '/';
  // Without a slash it is looked for in PATH.
  const path = written.includes('/') ? resolvePath(workdir, written) : undefined;
  const brings = lineage(stage).some((one) =>
    one.instructions.filter(isCopy).some((copy) => {
      const target = targetOf(dockerfile, one, copy)?.text;
      const isNamed = wordsOf(copy).some((word) => word.slice(word.lastIndexOf('/') + 1) === program);
      return isNamed || (path !== undefined && target !== undefined && target !== '/' && isWithin(path, target));
    }),
  );
  if (brings) return [];
  const line = dockerfile.lineAt(madeBy.start);
  return [`line ${line} makes ${name}, which nothing is given to: \`${program}\` may become it by itself`];
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A COPY of the account files, or of all that is in `/etc` or in `/`, over those of the base. */
function copiedAccounts(dockerfile: Dockerfile, stage: Stage): Instruction | undefined {
  for (const one of lineage(stage)) {
    for (const copy of one.instructions.filter(isCopy)) {
      const target = targetOf(dockerfile, one, copy)?.text;
      const sources = wordsOf(copy).slice(0, -1);
      const isFile = target === '/etc/passwd' || target === '/etc/group';
      const isWhole =
        target === '/'
          ? sources.some((source) => /^\/$|(?:^|\/)rootfs\b/u.test(source) || /\.(?:tar|tgz)\b/u.test(source))
          : target === '/etc' && sources.some((source) => /(?:^|\/)(?:passwd|group|etc\/?)$/u.test(source));
      if (isFile || isWhole) return copy;
    }
  }
  return undefined;
}

/**
 * A RUN that takes away the tools that make accounts: those of shadow come in a package of that name, of `shadow-utils`
 * on Fedora's relatives, of `passwd` on Debian's.
 */
export const removedTools = (dockerfile: Dockerfile, stage: Stage): Instruction | undefined =>
  imageInstructions(stage).find(
    (one) => one.keyword === 'RUN' && removal.test(dockerfile.slice({ start: one.arguments.start, end: one.end })),
  );

const removal =
  /\b(?:remove|purge|erase|autoremove|del|rpm\s+-e|dpkg\s+(?:-r|-P|--purge|--remove))\b[^\n;&|]*\s(?:shadow(?:-utils)?|passwd)(?![\w-])/u;
