import type { Dockerfile, ImageFacts, Project, Stage } from '@dockerfix/core';
import { isWithin } from '../../stage/paths.ts';
import type { Who } from '../../stage/who.ts';
import type { Start } from '../start/start.ts';
import { appDirectories, type OwnedDirectory, ownedPath } from './directories.ts';
import { frameworkDirectories } from './frameworks.ts';
import { madePaths } from './made-paths.ts';
import { mountedDirectories } from './mounted.ts';
import { writtenDirectories } from './written.ts';

/** The directories, beside the app's own, that the account has to write to. */
export interface Writable {
  /** What RUNs make in volumes: to be handed over where the volume is declared, as the classic builder drops what comes later. */
  readonly inVolumes: readonly OwnedDirectory[];
  /** What is handed over below every RUN. */
  readonly late: readonly OwnedDirectory[];
  readonly because: readonly string[];
  /** For volumes that only a compose file names. */
  readonly steps: readonly string[];
}

/**
 * What the RUNs of a stage make for the app, what its framework writes to, and what its variables and settings name.
 *
 * @param owned - The app's own directories, as far as they are the account's.
 * @param areFilesOwned - Whether what COPY brings into them is the account's too.
 */
export function writableDirectories(
  dockerfile: Dockerfile,
  stage: Stage,
  facts: ImageFacts | undefined,
  who: Who,
  { programs }: Start,
  owned: readonly OwnedDirectory[],
  volumes: readonly OwnedDirectory[],
  areFilesOwned: boolean,
  project: Project | undefined,
): Writable {
  const app = areFilesOwned ? owned : appDirectories(dockerfile, stage).directories;
  const made = madePaths(dockerfile, stage, pathsOf([...app, ...volumes]));
  const framework = frameworkDirectories(dockerfile, stage, facts, programs, project, areFilesOwned);
  const written = writtenDirectories(dockerfile, stage, pathsOf([...owned, ...volumes]), project);
  const because = [...framework.because, ...written.because];
  const [file] = made.files;
  if (file) because.push(`${file.path}, which line ${dockerfile.lineAt(file.by.start)} makes, stays root’s`);

  if (made.unnamed) {
    because.push(`line ${dockerfile.lineAt(made.unnamed.start)} makes directories whose names only its run shows`);
  }

  const inVolumes: OwnedDirectory[] = [];
  const late: OwnedDirectory[] = [];
  for (const { path, by } of made.directories) {
    const volume = volumes.find((one) => one.path !== undefined && isWithin(path, one.path));
    // Made above the volume: what a RUN makes below, it would find there already.
    const isAbove = volume?.madeBy !== undefined && by.index < volume.madeBy.index;
    if (volume && isAbove) inVolumes.push({ ...ownedPath(path), madeBy: volume.madeBy });
    else late.push(ownedPath(path));
  }
  const mounted = mountedDirectories(dockerfile, stage, project, volumes, who);
  because.push(...mounted.because);
  // One that is handed over with its contents takes the place of the same without.
  const whole = new Set(framework.directories.flatMap(({ path, withContents }) => (withContents ? path : [])));
  late.push(...written.directories, ...mounted.directories);
  const others = late.filter(({ path }) => path === undefined || !whole.has(path));
  late.splice(0, late.length, ...others, ...framework.directories);
  const [first] = late;
  if (first && !who.owner) {
    because.push(`${first.shellText} cannot be given to ${who.name}, whose uid is not in the file`);
  }
  return { inVolumes, late, because, steps: mounted.steps };
}

const pathsOf = (directories: readonly OwnedDirectory[]): string[] => directories.flatMap(({ path }) => path ?? []);
