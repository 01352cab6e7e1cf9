import {
  type Command,
  type Dockerfile,
  type ImageFacts,
  type Instruction,
  resolvePath,
  runCommands,
  type Stage,
  stateBefore,
} from '@dockerfix/core';
import { type HomeTool, homeTools, needsHome, portOptions, portVariables } from '../data/home-tools.ts';
import { frameworkWrites, installsAtStart } from '../data/writing-programs.ts';
import type { Who } from './account.ts';
import { imageInstructions } from './lineage.ts';
import { absolutePath, isInRootHome, isWithin, wordsOf } from './paths.ts';
import { baseName, type Program, type Start } from './start.ts';

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
    ...writing(dockerfile, stage, writes, owned),
    ...lowPorts(stage, facts, programs),
    ...rootHome(dockerfile, stage, programs),
    ...closedModes(dockerfile, stage, owned),
    ...homeless(stage, who, programs),
    ...installing(programs),
    ...writingBesideBuild(dockerfile, stage, programs),
  ];
}

/** What starts writes it for all to see, and not where it will be allowed to. */
function writing(dockerfile: Dockerfile, stage: Stage, writes: readonly string[], owned: readonly string[]): string[] {
  const workdir = stateBefore(dockerfile, stage, 'end').workdir?.text ?? '/';
  const denied = writes
    .map((path) => resolvePath(workdir, path))
    .find((path) => !owned.some((directory) => isWithin(path, directory)) && !/^\/(?:dev|proc|tmp)\//u.test(path));
  return denied === undefined ? [] : [`it writes ${denied} when it starts`];
}

/** Below 1024 a port needs root, unless the runtime lowers `net.ipv4.ip_unprivileged_port_start`: Docker does, not all do. */
function lowPorts(stage: Stage, facts: ImageFacts | undefined, programs: readonly Program[]): string[] {
  const instructions = imageInstructions(stage);
  const exposed = instructions
    .filter(({ keyword }) => keyword === 'EXPOSE')
    .flatMap((one) => one.words.map(({ text }) => text));
  const variables = instructions
    .filter(({ keyword }) => keyword === 'ENV')
    .flatMap(({ pairs }) => pairs)
    .filter(({ key }) => portVariables.includes(key))
    .flatMap(({ raw = '' }) => [...raw.matchAll(/(?<![\d.])(\d+)(?![\d.])/gu)].map(([port]) => port));
  const declared = [...exposed, ...variables];
  const ports = [
    ...(declared.length > 0 ? declared : (facts?.ports ?? [])),
    ...programs.flatMap(({ words }) => words.flatMap((word, index) => listensOn(word, words[index - 1]))),
  ];
  const low = ports.find((port) => Number.parseInt(port, 10) < 1024);
  return low === undefined
    ? []
    : [`port ${low} is below 1024, which not every runtime lets a user other than root listen on`];
}

function listensOn(word: string | undefined, before: string | undefined): string[] {
  if (word === undefined) return [];
  if (before !== undefined && portOptions.includes(before) && /^\d+$/u.test(word)) return [word];
  const port =
    /^(?:-{1,2}[\w.-]*port=|(?:--?\w[\w-]*=)?(?:https?:\/\/|tcp:\/\/)?(?:[\d.]+|\[::\]|\*|\+|localhost)?:)(?<port>\d+)\/?$/u.exec(
      word,
    );
  return port?.groups?.port ? [port.groups.port] : [];
}

/** What is in /root cannot be read by anybody else. */
function rootHome(dockerfile: Dockerfile, stage: Stage, programs: readonly Program[]): string[] {
  const found: string[] = [];
  const at = (instruction: Instruction): string => `line ${dockerfile.lineAt(instruction.start)}`;
  for (const instruction of imageInstructions(stage)) {
    if (instruction.keyword === 'ENV' && /\/root\b|~\//u.test(dockerfile.slice(instruction))) {
      found.push(`${at(instruction)} points into /root, which only root can enter`);
    } else if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
      const target = absolutePath(dockerfile, stage, instruction, wordsOf(instruction).at(-1) ?? '');
      if (target && isInRootHome(target.text))
        found.push(`${at(instruction)} copies into /root, which only root can enter`);
    } else if (instruction.keyword === 'RUN') {
      const why = leavesInHome(dockerfile, stage, instruction, programs);
      if (why !== undefined) found.push(`${at(instruction)} ${why}`);
    }
  }
  return found.slice(0, 1);
}

const mentionsTool = new RegExp(`\\b(?:${[...new Set(homeTools.map(({ name }) => name))].join('|')})\\b`, 'u');

function leavesInHome(
  dockerfile: Dockerfile,
  stage: Stage,
  instruction: Instruction,
  programs: readonly Program[],
): string | undefined {
  const text = dockerfile.slice({ start: instruction.arguments.start, end: instruction.end });
  const mentionsHome = /\/root\b|~|\$HOME\b|\$\{HOME\b/u.test(text);
  if (!mentionsHome && !mentionsTool.test(text)) return undefined;
  const commands = runCommands(instruction);
  if (!commands) return mentionsHome ? 'speaks of root’s home in a way that could not be read' : undefined;
  const environment = imageInstructions(stage).filter(({ keyword }) => keyword === 'ENV');
  const settings = [text, ...environment.map((one) => dockerfile.slice(one))];
  const isUnless = ({ unless }: HomeTool): boolean => unless.some((word) => settings.some((one) => one.includes(word)));
  for (const command of commands) {
    const tool = homeTools.find((one) => matches(one, command) && !isUnless(one));
    // A package manager that corepack fetched matters only when the container starts through it.
    const matters = tool?.name !== 'corepack' || programs.some(({ name }) => name === 'yarn' || name === 'pnpm');
    if (tool && matters) return `leaves ${tool.leaves}, which only root can enter`;
    if (mentionsHome && !removes.has(command.name ?? '') && speaksOfHome(command)) {
      return 'puts something into root’s home, which only root can enter';
    }
  }
  return undefined;
}

const matches = (
  { name, words }: { readonly name: string; readonly words: readonly string[] },
  command: Command,
): boolean =>
  (command.name === name || (command.name === 'python' && command.words.some(({ value }) => value === name))) &&
  words.every((word) => command.words.some(({ value }) => value === word));

const removes: ReadonlySet<string> = new Set(['rm', 'rmdir', 'ls', 'echo', 'cd', 'find', 'du']);

const speaksOfHome = ({ words, redirects, assignments }: Command): boolean =>
  words.some(({ text }) => homePath.test(text)) ||
  redirects.some(({ target }) => target !== undefined && homePath.test(target)) ||
  assignments.some(({ value }) => value !== undefined && homePath.test(value));

const homePath = /^~|[=:"']~\/|\/root(?:\/|$|["'])|\$HOME\b|\$\{HOME\b/u;

/** Files that root closed to others, outside what the account is given. */
function closedModes(dockerfile: Dockerfile, stage: Stage, owned: readonly string[]): string[] {
  const isOwned = (path: string | undefined): boolean =>
    path !== undefined && owned.some((directory) => isWithin(path, directory));
  for (const instruction of imageInstructions(stage)) {
    const line = dockerfile.lineAt(instruction.start);
    const closed = `the mode that line ${line} sets keeps everybody but the owner out`;
    if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
      const mode = instruction.flags.find(({ name }) => name === 'chmod')?.value;
      const target = absolutePath(dockerfile, stage, instruction, wordsOf(instruction).at(-1) ?? '')?.text;
      if (mode !== undefined && isClosing(mode) && !isOwned(target)) return [closed];
    }
    if (instruction.keyword !== 'RUN' || !dockerfile.slice(instruction).includes('chmod')) continue;
    const commands = runCommands(instruction) ?? [];
    for (const command of commands) {
      const { name, words } = command;
      if (name !== 'chmod') continue;
      const [mode, ...paths] = words.slice(1).filter(({ value }) => value === undefined || !/^-[A-Za-z]/u.test(value));
      if (mode?.value === undefined || !isClosing(mode.value)) continue;
      const outside = paths.some(({ value }) => {
        const path = value === undefined ? undefined : absolutePath(dockerfile, stage, instruction, value)?.text;
        // What the same RUN fetches or makes is root's, wherever it lies.
        const isMadeHere = commands.some(
          (other) => other !== command && other.words.some(({ text }) => text === value),
        );
        return (!isOwned(path) || isMadeHere) && !path?.startsWith('/etc/sudoers');
      });
      if (outside) return [closed];
    }
  }
  return [];
}

/** `700`, `0744` (no execution for others), `u+x`, `go-rwx`. A plain `u+x` gives the owner alone what others need too. */
const isClosing = (mode: string): boolean =>
  /^0?[0-7][0-7][0-7]$/u.test(mode) ? needsExecute(mode) : /^(?:u\+[rws]*x|[ugo]*o[ugo]*-[rwx]*|[go]+=)/u.test(mode);

/** The owner may execute or read what others may not. */
function needsExecute(mode: string): boolean {
  const owner = Number(mode.at(-3));
  const others = Number(mode.at(-1));
  return (owner & 5 & ~others) !== 0;
}

function homeless(stage: Stage, who: Who, programs: readonly Program[]): string[] {
  if (who.hasHome) return [];
  const setsHome = imageInstructions(stage).some(
    ({ keyword, pairs }) => keyword === 'ENV' && pairs.some(({ key }) => key === 'HOME'),
  );
  const program = programs.find(({ name }) => name !== undefined && needsHome.includes(name));
  return program && !setsHome ? [`\`${program.name}\` wants a home directory, which ${who.name} does not have`] : [];
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
