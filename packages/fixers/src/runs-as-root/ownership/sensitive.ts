import { type Dockerfile, type ImageReference, type Instruction, runCommands, type Stage } from '@dockerfix/core';
import { type OwnerSensitive, ownerSensitive } from '../../data/owner-sensitive.ts';
import { imageInstructions, lineage } from '../../stage/lineage.ts';
import { wordsOf } from '../../stage/paths.ts';

/** A RUN that works only, or does the same only, in a directory that is root's like itself. */
export interface Sensitive {
  readonly by: Instruction;
  readonly because: string;
}

const mention = new RegExp(`\\b(?:${[...new Set(ownerSensitive.map(({ name }) => name))].join('|')})\\b`, 'u');

/** The first such RUN of the stage below the first of the lines that fill the app's directories. */
export function sensitiveRun(
  dockerfile: Dockerfile,
  stage: Stage,
  fills: readonly Instruction[],
): Sensitive | undefined {
  const [firstFill] = fills;
  if (!firstFill) return undefined;
  const hasHistory =
    fills.some((copy) =>
      wordsOf(copy)
        .slice(0, -1)
        .some((word) => /^\.?\/?(?:\.git\/?)?$/u.test(word)),
    ) || stage.instructions.some((one) => one.keyword === 'RUN' && bringsHistory(dockerfile, one));
  const reference = lineage(stage)[0]?.base.reference;
  const rules = ownerSensitive.filter(
    (one) =>
      (hasHistory || !one.needsHistory) && (isOn(reference, one.image) || isInstalled(dockerfile, stage, one.image)),
  );
  if (rules.length === 0) return undefined;
  for (const by of stage.instructions.slice(stage.instructions.indexOf(firstFill))) {
    if (by.keyword !== 'RUN' || !mention.test(dockerfile.slice(by))) continue;
    for (const { name, words } of runCommands(by) ?? []) {
      const values = words.map(({ value }) => value);
      const rule = rules.find(
        (one) =>
          one.name === name &&
          (one.words.length === 0 || values.some((value) => value !== undefined && one.words.includes(value))) &&
          !values.some((value) => value !== undefined && value === one.unless),
      );
      if (rule) return { by, because: rule.because };
    }
  }
  return undefined;
}

/** A clone, or a mount of the repository. */
const bringsHistory = (dockerfile: Dockerfile, run: Instruction): boolean =>
  /\bgit clone\b/u.test(dockerfile.slice(run)) ||
  run.flags.some(
    ({ name, value }) =>
      name === 'mount' && /(?:source|src|target|dst|destination)=(?:\.|[^,]*\.git)(?:,|$)/u.test(value ?? ''),
  );

const isInstalled = (dockerfile: Dockerfile, stage: Stage, image: OwnerSensitive['image']): boolean =>
  imageInstructions(stage).some(
    (one) => one.keyword === 'RUN' && image?.installedBy.test(dockerfile.slice(one)) === true,
  );

function isOn(reference: ImageReference | undefined, image: OwnerSensitive['image']): boolean {
  if (!image) return true;
  const version = Number.parseFloat(reference?.tag ?? '');
  return reference?.repository.endsWith(image.repository) === true && version >= image.from && version < image.below;
}
