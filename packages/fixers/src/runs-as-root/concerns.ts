import { type Dockerfile, type ImageFacts, resolvePath, type Stage, stateBefore } from '@dockerfix/core';
import { needsHome } from '../data/home-tools.ts';
import { frameworkWrites, installsAtStart } from '../data/writing-programs.ts';
import { imageInstructions } from '../stage/lineage.ts';
import { isWithin } from '../stage/paths.ts';
import { closedModes } from './modes.ts';
import { lowPorts } from './ports.ts';
import { rootHome } from './root-home.ts';
import { baseName, type Program, type Start } from './start.ts';
import type { Who } from './who.ts';

/** What lowers the fix to unsafe: each a clause that names the line. */
export function concerns(
  dockerfile: Dockerfile,
  stage: Stage,
  facts: ImageFacts | undefined,
  who: Who,
  { programs, writes }: Start,
  owned: readonly string[],
): string[] {
  return [
    ...writing(dockerfile, stage, [...writes, ...programs.flatMap(({ words }) => filesOf(words))], owned),
    ...lowPorts(dockerfile, stage, facts, programs),
    ...rootHome(dockerfile, stage, programs),
    ...closedModes(dockerfile, stage, owned),
    ...homeless(dockerfile, stage, who, programs, owned),
    ...installing(programs),
    ...writingBesideBuild(dockerfile, stage, programs),
  ];
}

/** What starts writes it for all to see, and not where it will be allowed to. */
function writing(dockerfile: Dockerfile, stage: Stage, writes: readonly string[], owned: readonly string[]): string[] {
  const workdir = stateBefore(dockerfile, stage, 'end').workdir?.text ?? '/';
  const denied = writes
    .map((path) => resolvePath(workdir, path))
    .find(
      (path) =>
        !owned.some((directory) => isWithin(path, directory)) && !/^\/(?:dev|proc|tmp|var\/tmp)(?:\/|$)/u.test(path),
    );
  return denied === undefined ? [] : [`it writes ${denied} when it starts`];
}

/** Absolute paths that options name for what a server writes. */
function filesOf(words: Program['words']): string[] {
  const isFile = (option: string | undefined): boolean =>
    option !== undefined && /^--?[\w-]*(?:pid|log|sock|uds|data|storage|cache)[\w-]*$/iu.test(option);
  return words.flatMap((word = '', index) => {
    const [option, value] = word.includes('=')
      ? [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]
      : [words[index - 1], word];
    if (value.startsWith('unix:/')) return [value.slice('unix:'.length)];
    return value.startsWith('/') && isFile(option) ? [value] : [];
  });
}

/** Whose home it is that HOME names, and whether there is one where a program wants it. */
function homeless(
  dockerfile: Dockerfile,
  stage: Stage,
  who: Who,
  programs: readonly Program[],
  owned: readonly string[],
): string[] {
  const [home] = imageInstructions(stage)
    .filter((one) => one.keyword === 'ENV' && dockerfile.slice(one).includes('HOME'))
    .flatMap(({ pairs }) => pairs.filter(({ key }) => key === 'HOME').map(({ raw = '' }) => raw.replace(/["']/gu, '')))
    .slice(-1);
  if (home !== undefined) {
    const isTheirs = ['/tmp', `/home/${who.name}`, ...owned].some((directory) => isWithin(home, directory));
    return isTheirs ? [] : [`HOME is ${home}, which is not ${who.name}’s`];
  }
  const program = who.hasHome ? undefined : programs.find(({ name }) => name !== undefined && needsHome.includes(name));
  return program ? [`\`${program.name}\` wants a home directory, which ${who.name} does not have`] : [];
}

function installing(programs: readonly Program[]): string[] {
  const found = programs.find(({ name, words }) =>
    installsAtStart.some(
      (tool) =>
        tool.name === name &&
        (tool.words.length === 0 || words.some((word) => word !== undefined && tool.words.includes(word))),
    ),
  );
  return found
    ? [
        `\`${found.words.join(' ')}\` installs or builds when the container starts, where it may not be allowed to write`,
      ]
    : [];
}

/** What a framework's build step makes as root, the framework itself wants to write to. */
function writingBesideBuild(dockerfile: Dockerfile, stage: Stage, programs: readonly Program[]): string[] {
  const started = programs.flatMap(({ words }) => words.flatMap((word) => (word === undefined ? [] : baseName(word))));
  for (const { starts, builds, directories } of frameworkWrites) {
    if (!starts.some((name) => started.includes(name))) continue;
    const built = imageInstructions(stage).find(
      (one) =>
        one.keyword === 'RUN' &&
        dockerfile
          .slice(one)
          .split(/[^\w.-]+/u)
          .some((word) => builds.includes(word)),
    );
    if (built) return [`line ${dockerfile.lineAt(built.start)} may leave ${directories} to root, where the app writes`];
  }
  return [];
}
