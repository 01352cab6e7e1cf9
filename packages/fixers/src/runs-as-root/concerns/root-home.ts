import {
  type Command,
  type Dockerfile,
  type Instruction,
  type Project,
  runCommands,
  type Stage,
} from '@dockerfix/core';
import { type HomeTool, homeDependencies, homeSettings, homeTools } from '../../data/home-tools.ts';
import { imageInstructions, lineage } from '../../stage/lineage.ts';
import { isInRootHome } from '../../stage/paths.ts';
import type { ImageFile } from '../../stage/touched.ts';
import { isCopy, targetOf } from '../ownership/directories.ts';
import type { Program } from '../start/program.ts';

/** What is in /root cannot be read by anybody else. */
export function rootHome(
  dockerfile: Dockerfile,
  stage: Stage,
  programs: readonly Program[],
  project: Project | undefined,
): string[] {
  const started = programs.flatMap(({ words }) => words).find((word) => word !== undefined && isInRootHome(word));
  if (started !== undefined) return [`\`${started}\`, which it starts with, is where only root can enter`];
  const homeSet = homeSetAt(dockerfile, stage);
  const at = (instruction: Instruction): string => `line ${dockerfile.lineAt(instruction.start)}`;
  for (const instruction of imageInstructions(stage)) {
    if (instruction.keyword === 'ENV' && /\/root\b|~\//u.test(dockerfile.slice(instruction))) {
      return [`${at(instruction)} points into /root, which only root can enter`];
    }
    if (isCopy(instruction)) {
      const target = targetOf(dockerfile, stage, instruction);
      if (target && isInRootHome(target.text)) {
        return [`${at(instruction)} copies into /root, which only root can enter`];
      }
    }
    if (instruction.keyword === 'RUN') {
      const why = leavesInHome(
        dockerfile,
        stage,
        instruction,
        programs,
        instruction.index > homeSet ? rootItself : homePath,
      );
      if (why !== undefined) return [`${at(instruction)} ${why}`];
    }
  }
  return leftByDependencies(dockerfile, stage, project);
}

function leftByDependencies(dockerfile: Dockerfile, stage: Stage, project: Project | undefined): string[] {
  const instructions = imageInstructions(stage);
  const texts = instructions
    .filter(({ keyword }) => keyword === 'ENV' || keyword === 'RUN')
    .map((one) => dockerfile.slice(one));
  for (const { file, name, installs, unless, leaves } of homeDependencies) {
    if (project?.[file]?.includes(`"${name}"`) !== true) continue;
    if (unless.some((word) => texts.some((text) => text.includes(word)))) continue;
    const by = instructions.find((one) => one.keyword === 'RUN' && installs.test(dockerfile.slice(one)));
    if (by) return [`line ${dockerfile.lineAt(by.start)} installs ${name}, which leaves ${leaves}`];
  }
  return [];
}

/** A start script that goes there, or does anything else with it. */
export function homeInScripts(scripts: readonly ImageFile[]): string[] {
  for (const { name, text } of scripts) {
    const line = text.split('\n').findIndex((one) => /^[^#]*(?<![\w./-])\/root(?![\w.-])/u.test(one));
    if (line !== -1) return [`line ${line + 1} of \`${name}\` speaks of /root, which only root can enter`];
  }
  return [];
}

const mentionsTool = new RegExp(`\\b(?:${[...new Set(homeTools.map(({ name }) => name))].join('|')})\\b`, 'u');

function leavesInHome(
  dockerfile: Dockerfile,
  stage: Stage,
  instruction: Instruction,
  programs: readonly Program[],
  isHome: RegExp,
): string | undefined {
  const text = dockerfile.slice({ start: instruction.arguments.start, end: instruction.end });
  const mentionsHome = (isHome === rootItself ? /\/root\b/u : /\/root\b|~|\$HOME\b|\$\{HOME\b/u).test(text);
  if (!mentionsHome && !mentionsTool.test(text)) return undefined;
  const commands = runCommands(instruction);
  if (!commands) return mentionsHome ? 'speaks of root’s home in a way that could not be read' : undefined;
  const environment = imageInstructions(stage).filter(({ keyword }) => keyword === 'ENV');
  const settings = [text, ...environment.map((one) => dockerfile.slice(one))];
  const reference = lineage(stage)[0]?.base.reference;
  const base = `${reference?.repository}:${reference?.tag}`;
  const runs = imageInstructions(stage).filter(({ keyword }) => keyword === 'RUN');
  const isUnless = ({ unless, unlessOn, unlessInstalled }: HomeTool, { words }: Command): boolean =>
    unless.some((word) =>
      word.startsWith('-')
        ? words.some(({ text }) => text === word || text.startsWith(`${word}=`))
        : settings.some((one) => one.includes(word)),
    ) ||
    unlessOn?.test(base) === true ||
    (unlessInstalled !== undefined && runs.some((run) => unlessInstalled.test(dockerfile.slice(run))));
  for (const command of commands) {
    const tool = homeTools.find((one) => matches(one, command) && !isUnless(one, command));
    // A package manager that corepack fetched matters only when the container starts through it.
    const matters = tool?.name !== 'corepack' || programs.some(({ name }) => name === 'yarn' || name === 'pnpm');
    if (tool && matters) return `leaves ${tool.leaves}, which only root can enter`;
    if (mentionsHome && !removes.has(command.name ?? '') && speaksOfHome(command, isHome)) {
      return 'puts something into root’s home, which only root can enter';
    }
  }
  return undefined;
}

const matches = ({ name, words, mentions }: HomeTool, command: Command): boolean =>
  (mentions === undefined || command.words.some(({ text }) => mentions.test(text))) &&
  (command.name === name || (command.name === 'python' && command.words.some(({ value }) => value === name))) &&
  words.every((word) => command.words.some(({ value }) => value === word));

const removes: ReadonlySet<string> = new Set(['rm', 'rmdir', 'ls', 'echo', 'cd', 'find', 'du']);

/** What is moved or copied out of it is no longer there; a link to it still leads there. */
const takesOut: ReadonlySet<string> = new Set(['mv', 'cp', 'install']);

function speaksOfHome({ name, words, redirects, assignments }: Command, isHome: RegExp): boolean {
  const isMissed = (text: string): boolean => isHome.test(text) && !isSetting(text);
  return (
    (takesOut.has(name ?? '') ? words.slice(-1) : words).some(({ text }) => isMissed(text)) ||
    redirects.some(({ target }) => target !== undefined && isMissed(target)) ||
    assignments.some(({ value }) => value !== undefined && isMissed(value))
  );
}

/** `~/.bashrc`, `"$HOME/.config/pip/pip.conf"`. */
function isSetting(text: string): boolean {
  const path = /^["']?(?:~|\$HOME|\$\{HOME\}|\/root)\/(?<path>[\w./-]+)["']?$/u.exec(text)?.groups?.path;
  return path !== undefined && homeSettings.some((one) => path === one || path.startsWith(`${one}/`));
}

/** Where the file itself first says where the home is. */
const homeSetAt = (dockerfile: Dockerfile, stage: Stage): number =>
  imageInstructions(stage).find(
    (one) =>
      one.keyword === 'ENV' &&
      dockerfile.slice(one).includes('HOME') &&
      one.pairs.some(({ key, raw }) => key === 'HOME' && raw !== undefined && !/^["']?(?:\/root|~)/u.test(raw)),
  )?.index ?? Number.POSITIVE_INFINITY;

const rootItself = /\/root(?:\/|$|["'])/u;
const homePath = /^~|[=:"']~\/|\/root(?:\/|$|["'])|\$HOME\b|\$\{HOME\b/u;
