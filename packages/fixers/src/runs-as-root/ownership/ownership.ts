import {
  addFlag,
  type Dockerfile,
  type Edit,
  type ImageFacts,
  type Instruction,
  type Preferences,
  type Project,
  runCommands,
  type Stage,
} from '@dockerfix/core';
import { imageInstructions } from '../../stage/lineage.ts';
import { isSystem, isWithin } from '../../stage/paths.ts';
import { ownerText, type Who } from '../../stage/who.ts';
import type { Start } from '../start/start.ts';
import { appDirectories, copiesInto, isCopy, type OwnedDirectory, ownedPath } from './directories.ts';
import { groupSteps, handoverRisks } from './handover-risks.ts';
import { linksIn } from './links.ts';
import { type Sensitive, sensitiveRun } from './sensitive.ts';
import { volumeDirectories } from './volumes.ts';
import { writableDirectories } from './writable.ts';

export interface Ownership {
  readonly directories: readonly OwnedDirectory[];
  /** Those to be handed over below every RUN, because one of them works only on a directory of its own. */
  readonly lateDirectories: readonly OwnedDirectory[];
  /** `--chown` for the lines that fill them. */
  readonly edits: readonly Edit[];
  readonly because: readonly string[];
  readonly steps: readonly string[];
  readonly notes: readonly string[];
}

/** What the account owns: the app's directories, what is copied into them, and the volumes. */
export function planOwnership(
  dockerfile: Dockerfile,
  stage: Stage,
  facts: ImageFacts | undefined,
  who: Who,
  start: Start,
  preferences: Preferences,
): Ownership {
  const extent = preferences.ownership ?? 'app';
  if (extent === 'none') return ownsNothing(dockerfile, stage, facts, who, start, preferences.project);
  const app = extent === 'app' ? appDirectories(dockerfile, stage) : { directories: [], because: [] };
  const volumes = volumeDirectories(dockerfile, stage, facts, who);
  const links = linksIn(dockerfile, stage);
  const isLink = ({ path }: OwnedDirectory): boolean =>
    path !== undefined && links.some((link) => isWithin(path, link));
  const owned = app.directories.filter((one) => !isLink(one) && !isOwnedByFile(dockerfile, stage, one, who));
  const fills = owned.length > 0 ? copiesInto(dockerfile, stage, owned) : [];
  const sensitive = sensitiveRun(dockerfile, stage, fills);
  const because = [...app.because, ...volumes.because];
  const edits: Edit[] = [];
  if (who.owner && !sensitive) {
    const value = ownerText(who.owner);
    for (const copy of fills) {
      if (!copy.flags.some(({ name }) => name === 'chown')) edits.push(addFlag(copy, 'chown', value));
    }
  }
  const writable = writableDirectories(
    dockerfile,
    stage,
    facts,
    who,
    start,
    owned,
    volumes.directories,
    extent === 'app' && !sensitive,
    preferences.project,
  );
  because.push(...writable.because);
  const link = [...app.directories, ...writable.late].find(isLink);
  if (link) because.push(`${link.shellText} is a link, and what it leads to is not the app’s alone`);
  because.push(...handoverRisks(dockerfile, stage, who, { owned, fills, volumes: volumes.directories, preferences }));
  const handedOver = who.owner ? owned : [];
  const [first] = owned;
  if (first && !who.owner) {
    because.push(`${first.shellText} cannot be given to ${who.name}, whose uid is not in the file`);
  }
  const isLeft = (one: OwnedDirectory): boolean => !isLink(one) && !isOwnedByFile(dockerfile, stage, one, who);
  const early = unique([
    ...sharedHome(who, preferences),
    ...(sensitive ? [] : handedOver),
    ...volumes.directories,
    ...(who.owner ? writable.inVolumes.filter(isLeft) : []),
  ]);
  const isNew = (one: OwnedDirectory): boolean =>
    isLeft(one) && (one.withContents === true || !early.some(({ path }) => path === one.path));
  const moving = sensitive && handedOver.find(({ isConstant }) => !isConstant);
  if (moving) because.push(`${moving.shellText} depends on the build where it could be handed over`);
  return {
    directories: early,
    lateDirectories: who.owner
      ? unique([
          ...(sensitive ? handedOver.filter(({ isConstant }) => isConstant) : []),
          ...writable.late.filter(isNew),
        ])
      : [],
    edits,
    because,
    steps: [...volumes.steps, ...writable.steps, ...groupSteps(fills, preferences)],
    notes: notesOn(dockerfile, stage, who, app.directories, owned, fills, sensitive),
  };
}

/** What the caller wants: nothing is handed over, wherever the app writes. */
function ownsNothing(
  dockerfile: Dockerfile,
  stage: Stage,
  facts: ImageFacts | undefined,
  who: Who,
  start: Start,
  project: Project | undefined,
): Ownership {
  const volume = imageInstructions(stage).find(({ keyword }) => keyword === 'VOLUME');
  const { late, because } = writableDirectories(dockerfile, stage, facts, who, start, [], [], false, project);
  const [written] = late;
  const notes = [...who.notes, `${who.name} owns nothing: it can write only where it could before, such as /tmp.`];
  return {
    directories: [],
    lateDirectories: [],
    edits: [],
    because: [
      ...(volume ? [`the volume on line ${dockerfile.lineAt(volume.start)} stays root’s`] : []),
      ...(written ? [`${written.shellText}, which the app may write to, stays root’s`] : []),
      ...because,
    ],
    steps: [],
    notes,
  };
}

/** The uid that OpenShift chooses shares only the group with the account: its home has to be the group's too. */
const sharedHome = ({ home }: Who, { openshift }: Preferences): readonly OwnedDirectory[] =>
  openshift === true && home !== undefined && !isSystem(home) ? [ownedPath(home)] : [];

/** Whether the file itself hands the directory over, below all that fills it. */
function isOwnedByFile(dockerfile: Dockerfile, stage: Stage, { path }: OwnedDirectory, who: Who): boolean {
  if (path === undefined) return false;
  const lastCopy = stage.instructions.findLastIndex(isCopy);
  return stage.instructions.slice(lastCopy + 1).some(
    (instruction) =>
      instruction.keyword === 'RUN' &&
      dockerfile.slice(instruction).includes('chown') &&
      (runCommands(instruction) ?? []).some(({ name, words }) => {
        const [, ...values] = words.map(({ value }) => value);
        const owner = values.find((value) => value !== undefined && !value.startsWith('-'))?.split(':')[0];
        return (
          name === 'chown' &&
          values.some((value) => value !== undefined && /^-\w*R|^--recursive$/u.test(value)) &&
          (owner === who.name || owner === who.owner?.user) &&
          values.some((value) => value?.startsWith('/') && value !== '/' && isWithin(path, value))
        );
      }),
  );
}

function notesOn(
  dockerfile: Dockerfile,
  stage: Stage,
  who: Who,
  all: readonly OwnedDirectory[],
  owned: readonly OwnedDirectory[],
  fills: readonly Instruction[],
  sensitive: Sensitive | undefined,
): string[] {
  const paths = owned.map(({ path, shellText }) => path ?? shellText).join(' and ');
  const more = 'If the app writes anywhere else, own that too.';
  if (!who.owner) return [...who.notes, `Nothing was given to ${who.name}: it can write only where it could before.`];
  if (paths === '' && all.length > 0) {
    return [...who.notes, `The file itself gives its directory to ${who.name}. ${more}`];
  }
  if (paths === '') {
    return [...who.notes, `${who.name} owns no directory of the image: if the app writes anywhere but /tmp, own that.`];
  }
  if (sensitive) {
    const line = dockerfile.lineAt(sensitive.by.start);
    return [
      ...who.notes,
      `${who.name} owns ${paths}; the files in it stay root’s, because line ${line} ${sensitive.because}. ${more}`,
    ];
  }
  const made = stage.instructions.some(({ keyword }) => keyword === 'RUN')
    ? '; what a RUN makes there stays root’s, which it can read'
    : '';
  const others = fills.some(({ flags }) => flags.some(({ name }) => name === 'chown'));
  const copied = others ? 'what is copied there without an owner of its own' : 'what is copied there';
  return [...who.notes, `${who.name} owns ${paths} and ${copied}${made}. ${more}`];
}

const unique = (directories: readonly OwnedDirectory[]): OwnedDirectory[] =>
  directories.filter(({ shellText }, index) => directories.findIndex((one) => one.shellText === shellText) === index);
