import { type Dockerfile, type Instruction, type Stage, stateBefore, type Value } from '@dockerfix/core';
import { lineage } from '../../stage/lineage.ts';
import { absolutePath, isForData, isInRootHome, isSystem, isWithin, wordsOf, workdirAfter } from '../../stage/paths.ts';

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
  /** Whether all that is in it is handed over as well: small directories that a build step generates, never code. */
  readonly withContents?: boolean;
}

export interface FoundDirectories {
  readonly directories: readonly OwnedDirectory[];
  readonly because: readonly string[];
}

/** The WORKDIR that the app starts in and those around it; without one, the directories that COPY fills. */
export function appDirectories(dockerfile: Dockerfile, stage: Stage): FoundDirectories {
  const { workdir } = stateBefore(dockerfile, stage, 'end');
  const workdirs = stage.instructions.filter(isWorkdir);
  if (!workdir) {
    const last = workdirs.at(-1);
    // Only an unknown base image leaves that open, which is said already.
    if (!last) return { directories: [], because: [] };
    const written = dockerfile.slice(last.arguments);
    const because = [`what \`${written}\` is in WORKDIR is not known`];
    const shellText = withVariables(written);
    return { directories: shellText ? [{ path: undefined, shellText, isConstant: false, madeBy: last }] : [], because };
  }
  if (isSystem(workdir.text)) {
    const starts = workdir.text === '/' || lineage(stage).every((one) => !one.instructions.some(isWorkdir));
    const because = starts ? [] : [`the app starts in ${workdir.text}, which is not to be given away`];
    return { directories: copyTargets(dockerfile, stage), because };
  }

  const directories: OwnedDirectory[] = [];
  const because: string[] = [];
  const targets = stage.instructions.filter(isCopy).flatMap((copy) => targetOf(dockerfile, stage, copy)?.text ?? []);
  for (const instruction of workdirs) {
    const value = workdirAfter(dockerfile, stage, instruction);
    if (!value || isSystem(value.text) || directories.some(({ path }) => path === value.text)) continue;
    if (!isWithin(value.text, workdir.text) && !isWithin(workdir.text, value.text)) continue;
    // One that is only on the way to the app's directory has nothing of the app's.
    const isFilled = targets.some((target) => isWithin(target, value.text) && !isWithin(target, workdir.text));
    if (value.text !== workdir.text && !isFilled) continue;
    const written = dockerfile.slice(instruction.arguments);
    const shellText = value.dependsOnArgument ? withVariables(written) : quoted(value.text);
    if (shellText === undefined) because.push(`what \`${written}\` is in WORKDIR depends on the build`);
    else directories.push({ path: value.text, shellText, isConstant: !value.dependsOnArgument, madeBy: instruction });
  }
  const known = directories.flatMap(({ path }) => path ?? []);
  const isNew = ({ path }: OwnedDirectory): boolean =>
    path !== undefined && isForData(path) && !known.some((one) => isWithin(path, one) || isWithin(one, path));
  directories.push(...copyTargets(dockerfile, stage).filter(isNew));
  if (!directories.some(({ path }) => path === workdir.text) && isInFile(dockerfile, stage, workdir.text)) {
    directories.push({ path: workdir.text, shellText: quoted(workdir.text), isConstant: true, madeBy: undefined });
  }
  return { directories, because };
}

/** A path with variables, as a shell has to be given it; `undefined` when quotes or more are in it. */
const withVariables = (written: string): string | undefined =>
  /^[\w./@%+,:${}-]+$/u.test(written) ? `"${written}"` : undefined;

const isWorkdir = ({ keyword }: Instruction): boolean => keyword === 'WORKDIR';

/** Whether the file shows that an inherited WORKDIR is the app's: an earlier stage sets it, or something is copied there. */
function isInFile(dockerfile: Dockerfile, stage: Stage, path: string): boolean {
  const inherited = lineage(stage).slice(0, -1);
  return (
    inherited.some(({ instructions }) => instructions.some(isWorkdir)) ||
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

export const isCopy = ({ keyword }: Instruction): boolean => keyword === 'COPY' || keyword === 'ADD';

/** Where a COPY or ADD puts what it copies. */
export const targetOf = (dockerfile: Dockerfile, stage: Stage, copy: Instruction): Value | undefined =>
  absolutePath(dockerfile, stage, copy, wordsOf(copy).at(-1) ?? '');

/** The COPY and ADD of a stage that put something into one of the directories. */
export function copiesInto(
  dockerfile: Dockerfile,
  stage: Stage,
  directories: readonly OwnedDirectory[],
): Instruction[] {
  return stage.instructions.filter(isCopy).filter((instruction) => {
    const target = wordsOf(instruction).at(-1);
    if (target === undefined) return false;
    const path = absolutePath(dockerfile, stage, instruction, target);
    // Relative to a WORKDIR that is not known: the one directory there is.
    if (!path) {
      return !target.startsWith('/') && !target.startsWith('$') && directories.some((one) => one.path === undefined);
    }
    return directories.some(
      (one) =>
        one.path !== undefined &&
        // Into the directory, or into one that it is in: `COPY . /app` with `WORKDIR /app/server`.
        (isWithin(path.text, one.path) || (isWithin(one.path, path.text) && !isSystem(path.text))),
    );
  });
}

/** A directory that is there by then, whoever made it. */
export const ownedPath = (path: string): OwnedDirectory => ({
  path,
  shellText: quoted(path),
  isConstant: true,
  madeBy: undefined,
});

/** Left bare when the shell takes it as it is. */
export const quoted = (path: string): string =>
  /^[\w./@%+,:-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
