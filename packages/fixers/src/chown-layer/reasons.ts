import type { Dockerfile, Flag, Instruction, Stage } from '@dockerfix/core';
import { type Copy, cannotName, copiesOf, mayUnpack } from '../stage/copies.ts';
import { lineage } from '../stage/lineage.ts';
import { absolutePath, isWithin, wordsOf } from '../stage/paths.ts';

/** Why what a directory holds cannot be given away where it is copied, as a clause: here, for how the RUN is written. */
export function reasonInRun(dockerfile: Dockerfile, run: Instruction): string | undefined {
  const text = run.shellText ?? dockerfile.slice(run);
  if (run.json || /\b(?:if|for|while|until|case)\b|[|(){}`]/u.test(text.replaceAll(/\$\{\w+\}/gu, ''))) {
    return 'it stands in more than a row of commands';
  }
  if (run.flags.some(({ name }) => name === 'mount')) return 'what is mounted for that line may be meant as well';
  return /\b(?:chmod|chgrp)\s+(?:-\w*R|--recursive)/u.test(text)
    ? 'the same line changes every file there in another way too'
    : undefined;
}

/** A COPY of the stage that brings what no `--chown` with that owner can be written for. */
export function reasonInCopies(
  dockerfile: Dockerfile,
  stage: Stage,
  directory: string,
  copies: readonly Copy[],
  others: readonly Copy[],
  owner: string | undefined,
): string | undefined {
  const unclear =
    copies.find(({ target }) => target === undefined) ??
    copies.find((copy) => bringsFromAbove(copy, directory)) ??
    others.find(mayUnpack) ??
    others.find((copy) => copy.owner !== undefined) ??
    others.find((copy) => cannotName(copy, owner));
  // chown takes these rights away, which --chown leaves (https://man7.org/linux/man-pages/man2/chown.2.html).
  const special = others.find(({ instruction }) => instruction.flags.some(givesSpecialRights));
  if (special) return `line ${dockerfile.lineAt(special.instruction.start)} sets rights that chown takes away again`;
  if (unclear) return `who is to own what line ${dockerfile.lineAt(unclear.instruction.start)} brings is not clear`;
  const inherited = lineage(stage)
    .slice(0, -1)
    .flatMap((ancestor) => copiesOf(dockerfile, ancestor))
    .find((copy) => copy.target === undefined || isWithin(copy.target, directory) || bringsFromAbove(copy, directory));
  return inherited && `line ${dockerfile.lineAt(inherited.instruction.start)} copies there in an earlier stage`;
}

/** setuid or setgid: `--chmod=4755`, `--chmod=u+s`. */
const givesSpecialRights = ({ name, value }: Flag): boolean =>
  name === 'chmod' && /^0?[2-7][0-7]{3}$|s/u.test(value ?? '');

/** Whether it may fill the directory as a part of one above; `COPY start.sh /` does not. */
function bringsFromAbove({ sources, target }: Copy, directory: string): boolean {
  if (target === undefined || target === directory || !isWithin(directory, target)) return false;
  return target !== '/' || !sources.every((source) => /[^/.][^/]*\.\w+$/u.test(source));
}

/** A VOLUME, whose contents some builders drop, or a directory that WORKDIR made. */
export function reasonAbove(
  dockerfile: Dockerfile,
  stage: Stage,
  run: Instruction,
  directory: string,
): string | undefined {
  for (const one of lineage(stage)) {
    for (const instruction of one.instructions) {
      if (instruction.start > run.start) break;
      const line = dockerfile.lineAt(instruction.start);
      if (instruction.keyword === 'VOLUME') {
        const paths = wordsOf(instruction);
        if (paths.some((path) => isWithin(directory, path) || isWithin(path, directory) || path.includes('$')))
          return `line ${line} makes a volume of it`;
      }
      if (instruction.keyword !== 'WORKDIR') continue;
      const path = absolutePath(dockerfile, one, instruction, dockerfile.slice(instruction.arguments));
      if (!path || (path.text !== directory && isWithin(path.text, directory)))
        return `the WORKDIR of line ${line} makes a directory there`;
    }
  }
  return undefined;
}
