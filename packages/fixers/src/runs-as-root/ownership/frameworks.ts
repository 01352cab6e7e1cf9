import {
  type Dockerfile,
  type ImageFacts,
  type Instruction,
  type Project,
  resolvePath,
  type Stage,
  stateBefore,
} from '@dockerfix/core';
import { type Framework, frameworks } from '../../data/frameworks.ts';
import { imageInstructions } from '../../stage/lineage.ts';
import { isSystem } from '../../stage/paths.ts';
import { baseName, type Program } from '../start/program.ts';
import { type FoundDirectories, type OwnedDirectory, ownedPath } from './directories.ts';

/**
 * The directories that a framework writes to and that somebody else than the account has made: a build step of the file, or
 * the base image. What COPY brings is the account's already, and what it makes itself in its own directory too, unless
 * that is not so (`areFilesOwned`).
 */
export function frameworkDirectories(
  dockerfile: Dockerfile,
  stage: Stage,
  facts: ImageFacts | undefined,
  programs: readonly Program[],
  project: Project | undefined,
  areFilesOwned: boolean,
): FoundDirectories {
  const directories: OwnedDirectory[] = [];
  const because: string[] = [];
  for (const framework of frameworks.filter((one) => isStarted(dockerfile, stage, one, programs, project))) {
    const built = framework.builds === 'base' ? undefined : builtBy(dockerfile, stage, framework.builds);
    if (!built && framework.builds !== 'base' && areFilesOwned) continue;
    const app = framework.builds === 'base' ? facts?.workdir : workdirOf(dockerfile, stage);
    if (framework.isEnough && app !== undefined) {
      directories.push(
        ...framework.fills.map((path) => ownedPath(resolvePath(app, path))),
        ...framework.rewrites.map((path) => ({ ...ownedPath(resolvePath(app, path)), withContents: true })),
      );
    } else if (built) {
      const names = [...framework.fills, ...framework.rewrites].join(' and ');
      because.push(`line ${dockerfile.lineAt(built.start)} may leave ${names} to root, where the app writes`);
    }
  }
  return { directories, because };
}

function isStarted(
  dockerfile: Dockerfile,
  stage: Stage,
  { starts, dependency, mentions }: Framework,
  programs: readonly Program[],
  project: Project | undefined,
): boolean {
  const words = programs.flatMap((program) =>
    program.words.flatMap((word) => (word === undefined ? [] : baseName(word))),
  );
  if (starts.some((name) => words.includes(name))) return true;
  if (!dependency || !programs.some(({ name }) => name !== undefined && dependency.runners.includes(name)))
    return false;
  return (
    project?.[dependency.file]?.includes(`"${dependency.name}"`) === true ||
    (mentions !== undefined && imageInstructions(stage).some((one) => mentions.test(dockerfile.slice(one))))
  );
}

const builtBy = (dockerfile: Dockerfile, stage: Stage, words: readonly string[]): Instruction | undefined =>
  imageInstructions(stage).find(
    (one) =>
      one.keyword === 'RUN' &&
      dockerfile
        .slice(one)
        .split(/[^\w.-]+/u)
        .some((word) => words.includes(word)),
  );

/** The directory that the app starts in; not one of the system's, and not one that a build argument moves. */
function workdirOf(dockerfile: Dockerfile, stage: Stage): string | undefined {
  const { workdir } = stateBefore(dockerfile, stage, 'end');
  return workdir && !workdir.dependsOnArgument && !isSystem(workdir.text) ? workdir.text : undefined;
}
