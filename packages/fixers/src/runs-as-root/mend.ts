import {
  type Dockerfile,
  type Edit,
  type Fix,
  type ImageFacts,
  joinInsertions,
  type Preferences,
  runCommands,
  type Stage,
  stateBefore,
} from '@dockerfix/core';
import { families } from '../data/families.ts';
import type { Base } from '../stage/base.ts';
import { leveledFix } from '../stage/leveled-fix.ts';
import { imageInstructions, lineage } from '../stage/lineage.ts';
import { wordsOf } from '../stage/paths.ts';
import { isNamed, type Who } from '../stage/who.ts';
import { concerns } from './concerns/concerns.ts';
import { isCopy, type OwnedDirectory, targetOf } from './ownership/directories.ts';
import { planOwnership } from './ownership/ownership.ts';
import { goesThroughShell, install, placeMaking, placeUser } from './placement.ts';
import { scriptPrograms } from './start/package-scripts.ts';
import { baseName } from './start/program.ts';
import type { Start } from './start/start.ts';

/** The fix, with what there is to say about it. */
export interface Mended {
  /** `undefined`: there is nothing to change. */
  readonly fix: Fix | undefined;
  /** What the account comes to own, as a shell would be given it. */
  readonly owns: readonly string[];
  /** The last place that needs root, in words. */
  readonly lastNeed: string | undefined;
}

/** Puts the edits together: the account and its directories, what it owns, USER. */
export function mend(
  dockerfile: Dockerfile,
  stage: Stage,
  { facts, isFamilyOnly }: Base,
  start: Start,
  who: Who,
  canRun: boolean,
  assumed: readonly string[],
  preferences: Preferences,
): Mended {
  const because = [...assumed, ...who.because, ...onBase(dockerfile, stage, facts, isFamilyOnly, canRun)];
  // Those that were followed are among the programs already.
  const scripted = start.scripts.some(({ name }) => baseName(name) === 'package.json')
    ? []
    : scriptPrograms(start.programs, preferences.project);
  const running: Start = scripted.length === 0 ? start : { ...start, programs: [...start.programs, ...scripted] };
  const ownership = planOwnership(dockerfile, stage, facts, who, running, preferences);
  const late = ownership.lateDirectories;
  const owned = [...ownership.directories, ...late].flatMap(({ path }) => path ?? []);
  because.push(...ownership.because, ...concerns(dockerfile, stage, facts, who, running, owned, preferences.project));

  const edits: Edit[] = [...ownership.edits];
  const notes = [...ownership.notes];
  let lastRun = -1;
  if (canRun) {
    const making = placeMaking(dockerfile, stage, who, ownership.directories);
    edits.unshift(...making.edits);
    because.push(...making.because);
    lastRun = making.lastRun;
    if (late.length > 0 && !goesThroughShell(dockerfile, stage, 'end')) {
      because.push('SHELL is none that a RUN can go through');
    }
    because.push(...lackingTools(dockerfile, stage, late.length > 0 ? Number.POSITIVE_INFINITY : lastRun));
  } else {
    because.push(...withoutRun([...ownership.directories, ...late], who));
    if (ownership.directories.some(({ madeBy }) => madeBy?.keyword === 'WORKDIR')) {
      notes.push('BuildKit makes a new WORKDIR for the user in force; other builders leave it to root.');
    }
  }
  const lines = [
    ...(canRun && late.length > 0 ? [`RUN ${install(who, late)}`] : []),
    ...homeLines(dockerfile, stage, facts, who, preferences),
    `USER ${who.user}`,
  ];
  edits.push(...placeUser(dockerfile, stage, lines, who.user, !canRun, lastRun));
  const lastNeed = lineOfLastNeed(dockerfile, stage, lastRun);
  return {
    fix: leveledFix({ title: titleOf(who), edits: joinInsertions(edits), because, steps: ownership.steps, notes }),
    owns: [...ownership.directories, ...late].map(({ shellText }) => shellText),
    lastNeed: lastNeed === undefined ? undefined : `line ${lastNeed}`,
  };
}

/** What of the base image the account rests on. */
export function onBase(
  dockerfile: Dockerfile,
  stage: Stage,
  facts: ImageFacts | undefined,
  isFamilyOnly: boolean,
  canRun: boolean,
): readonly string[] {
  const because: string[] = [];
  const isKnown = facts !== undefined && !isFamilyOnly;
  if (isKnown && !stateBefore(dockerfile, stage, 'end').user) because.push('whom the base image runs as is not known');
  const [bottom] = lineage(stage);
  if (bottom && /^\$(?:\w+|\{[^}]*\})$/u.test(bottom.base.written)) {
    because.push(`the base image is whatever \`${bottom.base.written}\` is when it is built`);
  }
  if (facts?.family === 'scratch' && bottom && unpacksRoot(dockerfile, bottom)) {
    because.push('what is unpacked into the root directory brings programs and accounts of its own');
  }
  if (canRun && facts && !families[facts.family].hasShell) {
    because.push('its RUNs need a shell, which the base image does not have: what the image becomes is not known');
  }
  return because;
}

/** What takes away, above the RUN that hands over, what it needs: a shell, and `install` in PATH. */
function lackingTools(dockerfile: Dockerfile, stage: Stage, lastRun: number): readonly string[] {
  const found = imageInstructions(stage).find((one) => {
    if (one.index >= lastRun) return false;
    const text = dockerfile.slice(one);
    if (one.keyword === 'ENV') {
      return (
        text.includes('PATH') &&
        one.pairs.some(({ key, raw = '' }) => key === 'PATH' && !/\$\{?PATH\b|\/usr\/bin\b/u.test(raw))
      );
    }
    return one.keyword === 'RUN' && removesTools.test(text);
  });
  return found ? [`line ${dockerfile.lineAt(found.start)} takes away the tools that hand over what it writes to`] : [];
}

const removesTools =
  /\brm\s[^\n;&|]*(?:\s\/(?:usr\/)?s?bin(?:\/\*|\/?(?=[\s"']|$))|\/(?:(?:ba|da)?sh|install|busybox)(?![\w.-]))|\b(?:del|purge|remove|erase)\b[^\n;&|]*\s(?:busybox|coreutils)(?![\w-])/u;

/** What stays undone in an image that no RUN can be added to. */
export function withoutRun(directories: readonly OwnedDirectory[], who: Who): readonly string[] {
  const there = directories.find(({ madeBy }) => madeBy === undefined);
  const volume = directories.find(({ madeBy }) => madeBy?.keyword === 'VOLUME');
  return [
    ...(there ? [`no RUN can give ${there.shellText} to ${who.name}`] : []),
    ...(volume ? [`no RUN can make ${volume.shellText} for ${who.name} in this image`] : []),
  ];
}

const titleOf = ({ name, user }: Who): string =>
  name === user || user.startsWith(`${name}:`) ? `Run as ${user}` : `Run as ${name} (${user})`;

/** The RUN of the file, or the line that one of ours stands beside, whichever is further down. */
function lineOfLastNeed(dockerfile: Dockerfile, stage: Stage, lastRunOfOurs: number): number | undefined {
  const last = stage.instructions.findLast(({ keyword, index }) => keyword === 'RUN' || index === lastRunOfOurs);
  const at = last ?? dockerfile.instructions[lastRunOfOurs];
  return at && dockerfile.lineAt(at.start);
}

/**
 * Whether a RUN can be added. An image without a shell has none, and a file that cross-builds without any RUN would need
 * emulation for its first one (https://docs.docker.com/build/building/multi-platform/#cross-compilation).
 */
export function canRunCommands(dockerfile: Dockerfile, stage: Stage, facts: ImageFacts | undefined): boolean {
  const runs = imageInstructions(stage).filter(({ keyword }) => keyword === 'RUN');
  if (!facts) return runs.some((run) => !run.json && runCommands(run) !== undefined);
  return runs.length > 0 || (families[facts.family].hasShell && !crossBuilds(dockerfile));
}

const crossBuilds = (dockerfile: Dockerfile): boolean =>
  dockerfile.stages.some(({ base }) => base.platform?.includes('BUILDPLATFORM')) ||
  dockerfile.instructions.some(
    ({ keyword, pairs }) => keyword === 'ARG' && pairs.some(({ key }) => /^TARGET(?:ARCH|PLATFORM|OS)$/u.test(key)),
  );

/** A root filesystem: `ADD rootfs.tar.xz /`, `COPY rootfs/ /`. */
const unpacksRoot = (dockerfile: Dockerfile, stage: Stage): boolean =>
  stage.instructions.some(
    (one) =>
      (one.keyword === 'ADD' || wordsOf(one)[0]?.endsWith('/')) &&
      isCopy(one) &&
      targetOf(dockerfile, stage, one)?.text === '/',
  );

/**
 * A number without an account has `/` as its home, which it cannot write to: /tmp is there wherever a shell is. OpenShift
 * runs the container as a number that no account has, whatever USER says.
 */
export function homeLines(
  dockerfile: Dockerfile,
  stage: Stage,
  facts: ImageFacts | undefined,
  { name, owner, hasHome, home }: Who,
  { openshift }: Preferences,
): string[] {
  if (setsHome(dockerfile, stage)) return [];
  if (openshift === true && home !== undefined) return [`ENV HOME=${home}`];
  const isNumber = !hasHome && name === owner?.user && !isNamed(owner);
  return facts && isNumber && families[facts.family].hasShell ? ['ENV HOME=/tmp'] : [];
}

const setsHome = (dockerfile: Dockerfile, stage: Stage): boolean =>
  imageInstructions(stage).some(
    (one) =>
      one.keyword === 'ENV' && dockerfile.slice(one).includes('HOME') && one.pairs.some(({ key }) => key === 'HOME'),
  );
