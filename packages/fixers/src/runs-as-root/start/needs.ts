import type { Dockerfile, ImageFacts, Stage } from '@dockerfix/core';
import { configurationOf, type MasterProgram, masterPrograms } from '../../data/master-programs.ts';
import { type RootProgram, rootPrograms } from '../../data/root-programs.ts';
import { imageInstructions, lineage } from '../../stage/lineage.ts';
import { isWithin } from '../../stage/paths.ts';
import { isRoot } from '../../stage/who.ts';
import { isCopy, targetOf } from '../ownership/directories.ts';
import { baseName, isOneOf, type Program, placeOf } from './program.ts';
import type { Start } from './start.ts';
import { supervised } from './supervisor.ts';
import type { Walk } from './walk.ts';

/** What a program has to do with root. */
export type Need =
  | { readonly message: string; readonly advice: string; readonly short: string }
  | { readonly because: string }
  | { readonly drops: string };

/** What a script starts for root only, and that nothing else does for somebody else. */
export function leftOut({ programs, forRoot }: Start): readonly string[] {
  return forRoot.flatMap((program) => {
    const root = rootProgramOf(program);
    const isMissed = root && !root.isPreparation && !programs.some(({ name }) => name === program.name);
    return isMissed && program.origin ? `${placeOf(program.origin)} runs \`${program.name}\` for root only` : [];
  });
}

export function needOf(
  dockerfile: Dockerfile,
  stage: Stage,
  facts: ImageFacts | undefined,
  program: Program,
  fileOf: Walk['fileOf'],
): Need | undefined {
  const { name, origin, mayFail } = program;
  const root = rootProgramOf(program);
  if (root && !(mayFail === true && root.isPreparation)) {
    const what = origin ? `${placeOf(origin)} runs \`${name}\`` : `\`${name}\` starts in it`;
    if (mayFail === true) return { because: `${what}, which it goes on without, and ${root.because}` };
    return {
      message: `the container runs as root: ${what}, and ${root.because}`,
      advice: root.alternative,
      short: what,
    };
  }
  const master = masterPrograms.find((one) => isOneOf(one.names, program) && !isNamesake(one, program));
  if (!master) return undefined;
  if (isOfUnprivilegedBase(facts, program)) return changed(dockerfile, stage, name ?? '');
  const drops = name === 'supervisord' ? supervised(program, fileOf) : undefined;
  if (drops !== undefined) return { drops };
  const message = `the container starts as root: ${master.message}`;
  return { message, advice: master.alternative, short: `\`${name}\` starts` };
}

const rootProgramOf = (program: Program): RootProgram | undefined =>
  rootPrograms.find((one) => isOneOf(one.names, program) && isCalledFor(one, program));

/** An argument that is not known may be the one. */
const isCalledFor = ({ with: those }: RootProgram, { words }: Program): boolean =>
  those === undefined || words.some((word, at) => at > 0 && (word === undefined || those.includes(word)));

const isNamesake = ({ unless }: MasterProgram, { words }: Program): boolean =>
  unless !== undefined && words.includes(unless[0]) && !words.some((word) => word?.startsWith(unless[1]));

/** A base that is not root by itself has its own program set up for that: it needs nothing but its user back. */
function isOfUnprivilegedBase(facts: ImageFacts | undefined, { name }: Program): boolean {
  if (typeof facts?.user !== 'string' || isRoot(facts.user) || name === undefined) return false;
  const { cmd, entrypoint } = facts;
  const words = [cmd, entrypoint].flatMap((one) => (typeof one === 'string' ? one.split(/\s+/u) : (one ?? [])));
  return words.some((word) => baseName(word) === name);
}

/** Unless the file changes what that program is told. */
function changed(dockerfile: Dockerfile, stage: Stage, name: string): Need | undefined {
  const directories = configurationOf[name] ?? [`/etc/${name}`];
  const copies = lineage(stage).flatMap((one) =>
    one.instructions.filter(isCopy).map((by) => ({ by, target: targetOf(dockerfile, one, by)?.text })),
  );
  const copy = copies.find(
    ({ target }) =>
      target === undefined ||
      directories.some((one) => isWithin(target, one) || (isWithin(one, target) && target !== '/usr')),
  );
  const by =
    copy?.by ??
    imageInstructions(stage).find(
      (one) => one.keyword === 'RUN' && directories.some((directory) => dockerfile.slice(one).includes(directory)),
    );
  return (
    by && {
      because: `line ${dockerfile.lineAt(by.start)} changes what \`${name}\` is told, perhaps to do what root may`,
    }
  );
}
