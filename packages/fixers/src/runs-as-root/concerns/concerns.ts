import {
  type Command,
  type Dockerfile,
  type ImageFacts,
  type Instruction,
  type Project,
  resolvePath,
  runCommands,
  type Stage,
  stateBefore,
} from '@dockerfix/core';
import { homeKeepers, needsHome } from '../../data/home-tools.ts';
import { rootPackages } from '../../data/root-programs.ts';
import { buildOutputs, compilers, installsAtStart, keepsFiles } from '../../data/writing-programs.ts';
import { imageInstructions } from '../../stage/lineage.ts';
import { isWithin } from '../../stage/paths.ts';
import type { Who } from '../../stage/who.ts';
import type { Program } from '../start/program.ts';
import type { Start } from '../start/start.ts';
import { closedModes } from './modes.ts';
import { lowPorts } from './ports.ts';
import { homeInScripts, rootHome } from './root-home.ts';

/** What lowers the fix to unsafe: each a clause that names the line. */
export function concerns(
  dockerfile: Dockerfile,
  stage: Stage,
  facts: ImageFacts | undefined,
  who: Who,
  { programs, writes, scripts }: Start,
  owned: readonly string[],
  project: Project | undefined,
): string[] {
  return [
    ...writing(
      dockerfile,
      stage,
      [...writes, ...programs.flatMap((one) => [...filesOf(one.words), ...keptBy(one)])],
      owned,
    ),
    ...lowPorts(dockerfile, stage, facts, programs, scripts),
    ...rootHome(dockerfile, stage, programs, project),
    ...homeInScripts(scripts),
    ...closedModes(dockerfile, stage, owned),
    ...homeless(dockerfile, stage, who, programs, owned),
    ...installing(programs),
    ...needingRoot(dockerfile, stage),
  ];
}

/** What starts writes it for all to see, and not where it will be allowed to. */
function writing(dockerfile: Dockerfile, stage: Stage, writes: readonly string[], owned: readonly string[]): string[] {
  const workdir = stateBefore(dockerfile, stage, 'end').workdir?.text ?? '/';
  const paths = writes.map((path) => resolvePath(workdir, path));
  const denied = paths.find(
    (path) =>
      !owned.some((directory) => isWithin(path, directory)) &&
      !/^\/(?:dev|proc\/(?:self|\d+)\/fd|tmp|var\/tmp)(?:\/|$)/u.test(path),
  );
  if (denied !== undefined) return [`it writes ${denied} when it starts`];
  const kept = paths.map((path) => ({ path, by: builtBy(dockerfile, stage, path, owned) })).find(({ by }) => by);
  return kept?.by ? [`it writes ${kept.path}, which line ${dockerfile.lineAt(kept.by.start)} may leave to root`] : [];
}

/** A RUN that may have made, as root, what lies at a path in a directory of the account's: it names it, or builds such things. */
function builtBy(
  dockerfile: Dockerfile,
  stage: Stage,
  path: string,
  owned: readonly string[],
): Instruction | undefined {
  const [directory] = owned.filter((one) => isWithin(path, one)).sort((a, b) => b.length - a.length);
  const name = directory === undefined ? undefined : path.slice(directory.length).split('/')[1];
  if (!name) return undefined;
  return stage.instructions.find((one) => {
    if (one.keyword !== 'RUN') return false;
    const text = dockerfile.slice(one);
    return text.split(/[^\w.-]+/u).includes(name) || (buildOutputs.has(name) && compilers.test(text));
  });
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

/** A file that a program keeps in the directory it starts in, or where an option says. */
function keptBy({ name, words }: Program): string[] {
  const kept = keepsFiles.find((one) => one.name === name && words.some((word) => word && one.words.includes(word)));
  if (!kept) return [];
  const option = (word: string | undefined): string | undefined => kept.options.find((one) => word?.startsWith(one));
  const at = words.findIndex(option);
  if (at === -1) return [kept.file];
  const [, attached] = words[at]?.split('=') ?? [];
  return [attached ?? words[at + 1] ?? kept.file];
}

/** Whose home it is that HOME names, and whether there is one where a program wants it. */
function homeless(
  dockerfile: Dockerfile,
  stage: Stage,
  who: Who,
  programs: readonly Program[],
  owned: readonly string[],
): string[] {
  const setting = imageInstructions(stage)
    .filter((one) => one.keyword === 'ENV' && dockerfile.slice(one).includes('HOME'))
    .findLast(({ pairs }) => pairs.some(({ key }) => key === 'HOME'));
  if (setting) {
    const home = setting.pairs.findLast(({ key }) => key === 'HOME')?.raw?.replace(/["']/gu, '') ?? '';
    const isTheirs = ['/tmp', who.home ?? `/home/${who.name}`, ...owned].some((directory) => isWithin(home, directory));
    if (!isTheirs) return [`HOME is ${home}, which is not ${who.name}’s`];
    const filling = isWithin(home, '/tmp') ? undefined : fillsHome(dockerfile, stage, setting, home, programs);
    return filling ? [`line ${dockerfile.lineAt(filling.start)} may leave files of root’s in ${home}`] : [];
  }
  const program = who.hasHome ? undefined : programs.find(({ name }) => name !== undefined && needsHome.includes(name));
  return program ? [`\`${program.name}\` wants a home directory, which ${who.name} does not have`] : [];
}

/** A RUN that root carries out with HOME as the file has set it: what tools keep there is root’s, unless it is handed over. */
function fillsHome(
  dockerfile: Dockerfile,
  stage: Stage,
  setting: Instruction,
  home: string,
  programs: readonly Program[],
): Instruction | undefined {
  const instructions = imageInstructions(stage);
  const environment = instructions.filter(({ keyword }) => keyword === 'ENV').map((one) => dockerfile.slice(one));
  const isHandedOver = ({ words }: Command): boolean =>
    words.some(({ value }) => value !== undefined && /^-\w*R|^--recursive$/u.test(value)) &&
    words.some(({ value, text }) => [home, '~', '$HOME', '${HOME}', '"$HOME"', '"${HOME}"'].includes(value ?? text));
  return instructions.find((one) => {
    if (one.keyword !== 'RUN' || one.index < setting.index) return false;
    const text = dockerfile.slice(one);
    const keeps = homeKeepers.some(
      ({ name, isShared, unless }) =>
        new RegExp(`\\b${name}\\b`, 'u').test(text) &&
        (isShared || programs.some((program) => program.name === name)) &&
        !unless.some((word) => [text, ...environment].some((where) => where.includes(word))),
    );
    if (!keeps && !/~\/|\$\{?HOME\b/u.test(text)) return false;
    return !(runCommands(one) ?? []).some((command) => command.name === 'chown' && isHandedOver(command));
  });
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

/** Packages that are of use to root only, so that what starts seems to need it. */
function needingRoot(dockerfile: Dockerfile, stage: Stage): string[] {
  for (const one of imageInstructions(stage)) {
    if (one.keyword !== 'RUN' || !installs.test(dockerfile.slice(one))) continue;
    for (const { name, words } of runCommands(one) ?? []) {
      if (name === undefined || !installs.test(name)) continue;
      const found = words.find(({ value }) => value !== undefined && rootPackages.includes(value));
      if (found) {
        return [`line ${dockerfile.lineAt(one.start)} installs \`${found.value}\`, whose programs only root can use`];
      }
    }
  }
  return [];
}

const installs = /\b(?:apk|apt|apt-get|dnf|microdnf|tdnf|yum|zypper)\b/u;
