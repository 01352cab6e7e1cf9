import type { Dockerfile, ImageFacts, Stage } from '@dockerfix/core';
import { sharedDirectories } from '../../data/directories.ts';
import { imageInstructions } from '../../stage/lineage.ts';
import { absolutePath, isInRootHome, isSystem, wordsOf } from '../../stage/paths.ts';
import { ownerText, type Who } from '../../stage/who.ts';
import { type FoundDirectories, type OwnedDirectory, quoted } from './directories.ts';

/**
 * The volumes that the account is to own. What is made of them in the image goes into new volumes only: existing ones stay
 * root's until somebody hands them over, which are the steps.
 */
export function volumeDirectories(
  dockerfile: Dockerfile,
  stage: Stage,
  facts: ImageFacts | undefined,
  who: Who,
): FoundDirectories & { readonly steps: readonly string[] } {
  const directories: OwnedDirectory[] = [];
  const because: string[] = [];
  for (const one of imageInstructions(stage).filter(({ keyword }) => keyword === 'VOLUME')) {
    const isHere = stage.instructions.includes(one);
    for (const written of wordsOf(one)) {
      const path = isHere ? absolutePath(dockerfile, stage, one, written) : undefined;
      if (path && sharedDirectories.has(path.text)) continue;
      if (
        !path ||
        path.dependsOnArgument ||
        isSystem(path.text) ||
        isInRootHome(path.text) ||
        path.text.endsWith('.sock')
      ) {
        because.push(`the volume \`${written}\` is made where this fix cannot hand it over`);
      } else {
        directories.push({ path: path.text, shellText: quoted(path.text), isConstant: true, madeBy: one });
      }
    }
  }
  const ofBase = facts?.volumes[0];
  if (ofBase !== undefined) {
    because.push(`existing volumes of \`${ofBase}\`, which the base image declares, may belong to root`);
  }
  if (!who.owner && directories.length > 0) {
    because.push('who owns the volumes cannot be set: the account’s numbers are not known');
  }
  const steps = directories.map((one) => handingOver(one, who));
  return { directories: who.owner ? directories : [], because, steps };
}

/** What people do with a volume that holds files of root's. */
export function handingOver({ path = '', shellText }: OwnedDirectory, who: Who): string {
  const owner = who.owner ? ownerText(who.owner) : who.name;
  return `Hand existing volumes over once: docker run --rm --user 0 --volume ${quoted(`NAME:${path}`)} --entrypoint chown IMAGE -R ${owner} ${shellText}`;
}
