import { type Dockerfile, type Instruction, type Preferences, runCommands, type Stage } from '@dockerfix/core';
import { fetchers, migrations } from '../../data/writing-programs.ts';
import { imageInstructions, lineage } from '../../stage/lineage.ts';
import { isWithin, wordsOf } from '../../stage/paths.ts';
import { isNamed, isRoot, type Who } from '../../stage/who.ts';
import { copiesInto, isCopy, type OwnedDirectory, targetOf } from './directories.ts';
import { unpackedBy } from './unpacked.ts';

/** What is to be handed over, and what fills it. */
interface Handover {
  readonly owned: readonly OwnedDirectory[];
  readonly fills: readonly Instruction[];
  readonly volumes: readonly OwnedDirectory[];
  readonly preferences: Preferences;
}

/** What stays root's, or comes to be somebody else's, although its directory is handed over; a clause each. */
export function handoverRisks(
  dockerfile: Dockerfile,
  stage: Stage,
  who: Who,
  { owned, fills, volumes, preferences }: Handover,
): readonly string[] {
  const line = (one: Instruction): string => `line ${dockerfile.lineAt(one.start)}`;
  const because: string[] = [];
  const say = (found: Instruction | undefined, clause: (at: string) => string): void => {
    if (found) because.push(clause(line(found)));
  };
  say(
    fills.find((copy) => isAbove(stage, copy, who)),
    (at) => `${at} copies before ${who.name} is made, whose uid is not in the file`,
  );
  // It makes a layer that knows nothing of those below: https://docs.docker.com/reference/dockerfile/#copy---link
  say(
    who.owner && isNamed(who.owner) ? fills.find(({ flags }) => flags.some(({ name }) => name === 'link')) : undefined,
    (at) => `--link on ${at} cannot look up ${who.name}, whose uid is not in the file`,
  );
  say(
    givenToOthers(dockerfile, stage, fills, who),
    (at) => `${at} gives the app’s files to somebody else than ${who.name}`,
  );
  say(preferences.openshift === true ? givenToOwnGroup(dockerfile, stage) : undefined, (at) => {
    return `${at} gives files to another group than 0, which is all that OpenShift’s user shares`;
  });
  if (preferences.ownership === 'writable') {
    const over = volumes.find((volume) => copyOver(dockerfile, stage, volume));
    if (over) because.push(`a COPY may bring ${over.shellText} along, which gives it back to root`);
  }
  say(databaseBy(dockerfile, stage), (at) => `${at} may make a database, which stays root’s`);
  const fetching =
    fetchedBy(dockerfile, stage, fills.length === 0 ? fetchers : /\bgit clone\b/u) ??
    unpackedBy(dockerfile, stage, owned);
  say(owned.length > 0 ? fetching : undefined, (at) => {
    return `what the RUN on ${at} fetches stays root’s, and the app may write beside it`;
  });
  const [inherited] = lineage(stage)
    .slice(0, -1)
    .flatMap((ancestor) => copiesInto(dockerfile, ancestor, owned));
  say(inherited, (at) => `the files that ${at} copies in an earlier stage stay root’s`);
  return because;
}

/**
 * The modes of what COPY brings are those of the build context, which give the group no right to write as a rule: a
 * directory that the app writes to has to be opened there.
 */
export function groupSteps(fills: readonly Instruction[], { openshift }: Preferences): readonly string[] {
  const bringsDirectories = fills.some((copy) =>
    wordsOf(copy)
      .slice(0, -1)
      .some((source) => !/[^./][^/]*\.\w+$/u.test(source)),
  );
  return openshift === true && bringsDirectories
    ? ['Run `chmod -R g=u` on the directories of the build context that the app writes to: COPY keeps their modes.']
    : [];
}

/** A COPY into a directory above, which sets the owner of every directory that it brings. */
const copyOver = (dockerfile: Dockerfile, stage: Stage, { path, madeBy }: OwnedDirectory): boolean =>
  path !== undefined &&
  stage.instructions.some((one) => {
    if (!isCopy(one) || one.flags.some(({ name }) => name === 'chown')) return false;
    const target = targetOf(dockerfile, stage, one)?.text;
    return target !== undefined && isWithin(path, target) && !(madeBy && one.index > madeBy.index && target === path);
  });

/** A COPY, or a RUN, that names an owner with another group than root's, or none. */
function givenToOwnGroup(dockerfile: Dockerfile, stage: Stage): Instruction | undefined {
  const isClosed = (owner: string): boolean => !/:(?:0|root)$/u.test(owner) && !/^(?:0|root)(?::|$)/u.test(owner);
  return imageInstructions(stage).find((one) => {
    if (isCopy(one)) return one.flags.some(({ name, value }) => name === 'chown' && isClosed(value ?? ''));
    if (one.keyword !== 'RUN' || !dockerfile.slice(one).includes('chown')) return false;
    return (runCommands(one) ?? []).some(({ name, words }) => {
      const owner = words.slice(1).find(({ text }) => !text.startsWith('-'));
      return name === 'chown' && owner !== undefined && isClosed(owner.value ?? owner.text);
    });
  });
}

/** Whether an account that has to be named is not there yet at an instruction. */
const isAbove = (stage: Stage, instruction: Instruction, { owner, below }: Who): boolean =>
  owner !== undefined &&
  isNamed(owner) &&
  below !== undefined &&
  stage.instructions.includes(below) &&
  instruction.index < below.index;

/** A COPY, or a RUN below it, that names another owner for the app's files who is not root. */
function givenToOthers(
  dockerfile: Dockerfile,
  stage: Stage,
  fills: readonly Instruction[],
  who: Who,
): Instruction | undefined {
  const isOther = (owner: string | undefined): boolean => {
    const [user = ''] = (owner ?? '').split(':');
    return !isRoot(user) && user !== who.name && user !== who.owner?.user && !user.includes('$');
  };
  const [first] = fills;
  if (!first) return undefined;
  return (
    fills.find(({ flags }) => flags.some(({ name, value }) => name === 'chown' && isOther(value))) ??
    stage.instructions.slice(stage.instructions.indexOf(first)).find(
      (one) =>
        one.keyword === 'RUN' &&
        dockerfile.slice(one).includes('chown') &&
        (runCommands(one) ?? []).some(({ name, words }) => {
          const [owner] = words
            .slice(1)
            .flatMap(({ value }) => (value === undefined || value.startsWith('-') ? [] : value));
          return name === 'chown' && owner !== undefined && isOther(owner);
        }),
    )
  );
}

const databaseBy = (dockerfile: Dockerfile, stage: Stage): Instruction | undefined =>
  stage.instructions.find((one) => one.keyword === 'RUN' && migrations.test(dockerfile.slice(one)));

/** A RUN that brings files from elsewhere: where no COPY does, they are what the app is made of. */
const fetchedBy = (dockerfile: Dockerfile, stage: Stage, by: RegExp): Instruction | undefined =>
  imageInstructions(stage).find((one) => one.keyword === 'RUN' && by.test(dockerfile.slice(one)));
