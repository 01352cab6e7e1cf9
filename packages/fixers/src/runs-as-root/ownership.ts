import {
  addFlag,
  type Dockerfile,
  type Edit,
  type ImageFacts,
  type ImageReference,
  type Instruction,
  runCommands,
  type Stage,
  stateBefore,
} from '@dockerfix/core';
import { sharedDirectories } from '../data/directories.ts';
import { type OwnerSensitive, ownerSensitive } from '../data/owner-sensitive.ts';
import type { Who } from './account.ts';
import { imageInstructions, lineage } from './lineage.ts';
import { absolutePath, isInRootHome, isSystem, isWithin, wordsOf, workdirAfter } from './paths.ts';

/** A directory that the account is to own. */
export interface OwnedDirectory {
  /** Absolute, or the default when an ARG is in it; `undefined` when a variable is not known. */
  readonly path: string | undefined;
  /** As a RUN has to write it: quoted, or with the file's own variables. */
  readonly shellText: string;
  /** Whether it reads the same anywhere in the stage, without variables. */
  readonly isConstant: boolean;
  /** The first instruction of the stage that makes it; `undefined`: it is there from the start. */
  readonly madeBy: Instruction | undefined;
}

/** Who the build may not be surprised by: see `owner-sensitive.ts`. */
interface Sensitive {
  readonly by: Instruction;
  readonly because: string;
}

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
): Ownership {
  const app = appDirectories(dockerfile, stage);
  const volumes = volumeDirectories(dockerfile, stage, facts, who);
  const owned = app.directories.filter((directory) => !isOwnedByFile(stage, directory, who));
  const fills = owned.length > 0 ? copiesInto(dockerfile, stage, owned) : [];
  const sensitive = sensitiveRun(dockerfile, stage, fills);
  const edits: Edit[] = [];
  if (who.owner && !sensitive) {
    const value = `${who.owner.user}:${who.owner.group}`;
    for (const copy of fills) {
      if (!copy.flags.some(({ name }) => name === 'chown')) edits.push(addFlag(copy, 'chown', value));
    }
  }
  const inherited = lineage(stage)
    .slice(0, -1)
    .flatMap((ancestor) => copiesInto(dockerfile, ancestor, owned));
  const because = [...app.because, ...volumes.because];
  const fetching = owned.length > 0 && fills.length === 0 ? fetchedBy(dockerfile, stage) : undefined;
  if (fetching) {
    const line = dockerfile.lineAt(fetching.start);
    because.push(`what the RUN on line ${line} fetches stays root’s, and the app may write beside it`);
  }
  if (inherited[0]) {
    const line = dockerfile.lineAt(inherited[0].start);
    because.push(`the files that line ${line} copies in an earlier stage stay root’s`);
  }
  const handedOver = who.owner ? owned : [];
  const known = sensitive ? handedOver.filter(({ isConstant }) => isConstant) : handedOver;
  return {
    directories: unique([...(sensitive ? [] : known), ...volumes.directories]),
    lateDirectories: sensitive ? unique(known) : [],
    edits,
    because,
    steps: volumes.steps,
    notes: notesOn(dockerfile, stage, who, owned, sensitive),
  };
}

/** The RUN that would fail, or do something else, if the files in front of it were somebody else's. */
function sensitiveRun(dockerfile: Dockerfile, stage: Stage, fills: readonly Instruction[]): Sensitive | undefined {
  const [firstFill] = fills;
  if (!firstFill) return undefined;
  const hasHistory = fills.some((copy) =>
    wordsOf(copy)
      .slice(0, -1)
      .some((word) => /^\.?\/?(?:\.git\/?)?$/u.test(word)),
  );
  const reference = lineage(stage)[0]?.base.reference;
  for (const by of stage.instructions.slice(stage.instructions.indexOf(firstFill))) {
    if (by.keyword !== 'RUN' || !ownerSensitive.some(({ name }) => dockerfile.slice(by).includes(name))) continue;
    for (const { name, words } of runCommands(by) ?? []) {
      const values = words.map(({ value }) => value);
      const rule = ownerSensitive.find(
        (one) =>
          one.name === name &&
          (hasHistory || !one.needsHistory) &&
          (one.words.length === 0 || values.some((value) => value !== undefined && one.words.includes(value))) &&
          !values.some((value) => value !== undefined && value === one.unless) &&
          isOn(reference, one.image),
      );
      if (rule) return { by, because: rule.because };
    }
  }
  return undefined;
}

function isOn(reference: ImageReference | undefined, image: OwnerSensitive['image']): boolean {
  if (!image) return true;
  const major = Number.parseInt(reference?.tag ?? '', 10);
  return reference?.repository === image.repository && major >= image.from && major < image.below;
}

function notesOn(
  dockerfile: Dockerfile,
  stage: Stage,
  who: Who,
  owned: readonly OwnedDirectory[],
  sensitive: Sensitive | undefined,
): string[] {
  const paths = owned.map(({ path, shellText }) => path ?? shellText).join(' and ');
  const more = 'If the app writes anywhere else, own that too.';
  if (!who.owner) return [...who.notes, `Nothing was given to ${who.name}: it can write only where it could before.`];
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
  return [...who.notes, `${who.name} owns ${paths} and what is copied there${made}. ${more}`];
}

const unique = (directories: readonly OwnedDirectory[]): OwnedDirectory[] =>
  directories.filter(({ shellText }, index) => directories.findIndex((one) => one.shellText === shellText) === index);

interface Found {
  readonly directories: readonly OwnedDirectory[];
  readonly because: readonly string[];
}

/** The WORKDIR that the app starts in and those around it; without one, the directories that COPY fills. */
function appDirectories(dockerfile: Dockerfile, stage: Stage): Found {
  const { workdir } = stateBefore(dockerfile, stage, 'end');
  const workdirs = stage.instructions.filter(({ keyword }) => keyword === 'WORKDIR');
  if (!workdir) {
    const last = workdirs.at(-1);
    // Only an unknown base image leaves that open, which is said already.
    if (!last) return { directories: [], because: [] };
    const written = dockerfile.slice(last.arguments);
    const directory = { path: undefined, shellText: `"${written}"`, isConstant: false, madeBy: last };
    return { directories: [directory], because: [`what \`${written}\` is in WORKDIR is not known`] };
  }
  if (isSystem(workdir.text)) return { directories: copyTargets(dockerfile, stage), because: [] };

  const directories: OwnedDirectory[] = [];
  for (const instruction of workdirs) {
    const value = workdirAfter(dockerfile, stage, instruction);
    if (!value || isSystem(value.text) || directories.some(({ path }) => path === value.text)) continue;
    if (!isWithin(value.text, workdir.text) && !isWithin(workdir.text, value.text)) continue;
    const shellText = value.dependsOnArgument ? `"${dockerfile.slice(instruction.arguments)}"` : quoted(value.text);
    directories.push({ path: value.text, shellText, isConstant: !value.dependsOnArgument, madeBy: instruction });
  }
  if (!directories.some(({ path }) => path === workdir.text) && isInFile(dockerfile, stage, workdir.text)) {
    directories.push({ path: workdir.text, shellText: quoted(workdir.text), isConstant: true, madeBy: undefined });
  }
  return { directories, because: [] };
}

/** Whether the file shows that an inherited WORKDIR is the app's: an earlier stage sets it, or something is copied there. */
function isInFile(dockerfile: Dockerfile, stage: Stage, path: string): boolean {
  const inherited = lineage(stage).slice(0, -1);
  return (
    inherited.some(({ instructions }) => instructions.some(({ keyword }) => keyword === 'WORKDIR')) ||
    copiesInto(dockerfile, stage, [{ path, shellText: path, isConstant: true, madeBy: undefined }]).length > 0
  );
}

function copyTargets(dockerfile: Dockerfile, stage: Stage): OwnedDirectory[] {
  const directories: OwnedDirectory[] = [];
  for (const instruction of stage.instructions.filter(isCopy)) {
    const words = wordsOf(instruction);
    const target = words.at(-1);
    // Without a slash at the end the target of a single source may as well be a file.
    if (target === undefined || !(target.endsWith('/') || words[0] === '.' || words[0] === './')) continue;
    const path = absolutePath(dockerfile, stage, instruction, target);
    if (!path || path.dependsOnArgument || isSystem(path.text) || isInRootHome(path.text)) continue;
    if (directories.some((one) => one.path === path.text)) continue;
    directories.push({ path: path.text, shellText: quoted(path.text), isConstant: true, madeBy: instruction });
  }
  return directories;
}

const isCopy = ({ keyword }: Instruction): boolean => keyword === 'COPY' || keyword === 'ADD';

/** The COPY and ADD of a stage that put something into one of the directories. */
function copiesInto(dockerfile: Dockerfile, stage: Stage, directories: readonly OwnedDirectory[]): Instruction[] {
  return stage.instructions.filter(isCopy).filter((instruction) => {
    const target = wordsOf(instruction).at(-1);
    if (target === undefined) return false;
    const path = absolutePath(dockerfile, stage, instruction, target);
    // Relative to a WORKDIR that is not known: the one directory there is.
    if (!path)
      return !target.startsWith('/') && !target.startsWith('$') && directories.some((one) => one.path === undefined);
    return directories.some((one) => one.path !== undefined && isWithin(path.text, one.path));
  });
}

/** A RUN that brings files from elsewhere: where no COPY does, they are what the app is made of. */
const fetchedBy = (dockerfile: Dockerfile, stage: Stage): Instruction | undefined =>
  imageInstructions(stage).find(
    (one) =>
      one.keyword === 'RUN' && /\b(?:git clone|curl|wget|tar|unzip|create-project)\b/u.test(dockerfile.slice(one)),
  );

/** Whether the file itself hands the directory over, below all that fills it. */
function isOwnedByFile(stage: Stage, { path }: OwnedDirectory, who: Who): boolean {
  if (path === undefined) return false;
  const lastCopy = stage.instructions.findLastIndex(isCopy);
  return stage.instructions.slice(lastCopy + 1).some(
    (instruction) =>
      instruction.keyword === 'RUN' &&
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

function volumeDirectories(
  dockerfile: Dockerfile,
  stage: Stage,
  facts: ImageFacts | undefined,
  who: Who,
): Found & { readonly steps: readonly string[] } {
  const directories: OwnedDirectory[] = [];
  const because: string[] = [];
  for (const one of imageInstructions(stage).filter(({ keyword }) => keyword === 'VOLUME')) {
    const isHere = stage.instructions.includes(one);
    for (const written of wordsOf(one)) {
      const path = isHere ? absolutePath(dockerfile, stage, one, written) : undefined;
      if (path && sharedDirectories.has(path.text)) continue;
      if (!path || path.dependsOnArgument || isSystem(path.text)) {
        because.push(`the volume \`${written}\` is made where this fix cannot hand it over`);
      } else {
        directories.push({ path: path.text, shellText: quoted(path.text), isConstant: true, madeBy: one });
      }
    }
  }
  const ofBase = facts?.volumes[0];
  if (ofBase !== undefined)
    because.push(`existing volumes of \`${ofBase}\`, which the base image declares, may belong to root`);
  if (!who.owner && directories.length > 0)
    because.push('who owns the volumes cannot be set: the account’s numbers are not known');
  const owner = who.owner ? `${who.owner.user}:${who.owner.group}` : who.name;
  const steps = directories.map(
    ({ path }) =>
      `Hand existing volumes over once: docker run --rm --user 0 --volume NAME:${path} --entrypoint chown IMAGE -R ${owner} ${path}`,
  );
  return { directories: who.owner ? directories : [], because, steps };
}

/** Left bare when the shell takes it as it is. */
const quoted = (path: string): string => (/^[\w./@%+,:-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);
