import type { Dockerfile, ImageFacts, Instruction, Stage } from '@dockerfix/core';
import { families } from '../data/families.ts';
import { dropTools, type MasterProgram, masterPrograms, rootPrograms } from '../data/root-programs.ts';
import { harmless, prompts } from '../data/start-programs.ts';
import { compilers, dataServers } from '../data/writing-programs.ts';
import { isRoot } from './account.ts';
import { imageInstructions, lineage } from './lineage.ts';
import { wordsOf } from './paths.ts';
import { baseName, type Program, type Start } from './start.ts';

/** What follows from the programs that start. */
export type Verdict =
  /** It gives up root by itself: nothing is needed. */
  | { readonly kind: 'drops'; readonly notNeeded: string }
  /** It must be root, or its master is: no edit can be right. */
  | { readonly kind: 'root'; readonly message: string; readonly advice: string }
  /** Nothing stands against another user but these assumptions. */
  | { readonly kind: 'ordinary'; readonly because: readonly string[] };

export function judge(dockerfile: Dockerfile, stage: Stage, facts: ImageFacts | undefined, start: Start): Verdict {
  const becomes = becomesByVariables(stage);
  if (becomes) return { kind: 'drops', notNeeded: `its start script becomes the user that ${becomes} names` };

  const [first] = start.programs;
  const because: string[] = [...start.unknown];
  if (start.baseEntrypoint && facts?.dropsPrivileges) {
    const { tool, to, commands } = facts.dropsPrivileges;
    const takes = takesDroppingPath(commands, first?.name, start.inherited);
    const account = to === undefined ? 'another user' : `\`${to}\``;
    if (takes) {
      return {
        kind: 'drops',
        notNeeded: `the image’s entrypoint starts \`${first?.name ?? ''}\` as ${account} with ${tool}`,
      };
    }
    if (takes === undefined) {
      because.push(`whether the image’s entrypoint gives up root for \`${first?.name ?? ''}\` is not known`);
    }
  }
  const programs = start.programs.map(asRoot);
  for (const program of programs) {
    const drop = dropOf(program);
    if (drop !== undefined) return { kind: 'drops', notNeeded: drop };
  }
  for (const program of start.baseEntrypoint ? [start.baseEntrypoint, ...programs] : programs) {
    const root = rootPrograms.find(({ names }) => isOneOf(names, program));
    if (root) {
      const message = `the container runs as root: \`${program.name}\` starts in it, and ${root.because}`;
      return { kind: 'root', message, advice: root.alternative };
    }
    const master = masterPrograms.find((one) => isOneOf(one.names, program) && !isNamesake(one, program));
    if (master) {
      return { kind: 'root', message: `the container starts as root: ${master.message}`, advice: master.alternative };
    }
  }
  const relevant = programs.filter(({ name }) => name === undefined || !harmless.includes(name));
  if (relevant.some(({ name }) => name === undefined)) {
    because.push('what starts is only known when the container runs');
  }
  if (programs.length > 0 && programs.every(isPrompt)) {
    because.push('it starts a prompt, and what people run there may need root');
  }
  const server = programs.find(({ name }) => name !== undefined && name in dataServers);
  if (server?.name) {
    because.push(`\`${server.name}\` keeps its data in ${dataServers[server.name]}, which is not the account’s`);
  }
  // Without a shell in the image only what says that it is a script may be one.
  const hasShell = !facts || families[facts.family].hasShell;
  const unread = relevant.find((program) => saysScript(program) || (hasShell && isUnread(dockerfile, stage, program)));
  if (unread) {
    because.push(`nobody has read \`${unread.words[0] ?? unread.name ?? ''}\`, which starts first and may need root`);
  }
  return { kind: 'ordinary', because };
}

/** `undefined`: not known. */
function takesDroppingPath(
  commands: readonly string[] | 'any' | undefined,
  name: string | undefined,
  inherited: boolean,
): boolean | undefined {
  if (commands === 'any') return true;
  if (commands === undefined) return inherited ? true : undefined;
  if (name === undefined) return undefined;
  return commands.some((command) => (command.endsWith('*') ? name.startsWith(command.slice(0, -1)) : name === command));
}

const isOneOf = (names: readonly string[], { name, words }: Program): boolean =>
  names.some((one) => (one.startsWith('/') ? words[0] === one : name === one));

const isNamesake = ({ unless }: MasterProgram, { words }: Program): boolean =>
  unless !== undefined && words.includes(unless[0]) && !words.some((word) => word?.startsWith(unless[1]));

/** The reason in words when the program hands over to somebody who is not root. */
function dropOf(program: Program): string | undefined {
  const tool = dropTools.find(({ name }) => isOneOf([name], program));
  if (!tool) return undefined;
  if (tool.account === 'always') {
    return `\`${tool.name}\` starts what it supervises as the users that its configuration names`;
  }
  const account = accountIn(program, tool.account);
  if (account === undefined || isRoot(account.split(':')[0] ?? '')) return undefined;
  return `\`${tool.name}\` starts the program as \`${account}\``;
}

function accountIn({ words }: Program, where: 'first' | readonly string[]): string | undefined {
  const rest = words.slice(1);
  if (where === 'first') return rest.find((word) => word !== undefined && !word.startsWith('-'));
  for (const [index, word] of rest.entries()) {
    const option = where.find((one) => word === one || word?.startsWith(`${one}=`));
    if (option !== undefined) return word === option ? rest[index + 1] : word?.slice(option.length + 1);
  }
  return undefined;
}

/** `gosu root program` is the program itself. */
function asRoot(program: Program): Program {
  const tool = dropTools.find(({ name, account }) => account === 'first' && isOneOf([name], program));
  const at = program.words.findIndex((word, index) => index > 0 && word !== undefined && !word.startsWith('-'));
  const account = program.words[at];
  if (!tool || account === undefined || !isRoot(account)) return program;
  const words = program.words.slice(at + 1);
  return words[0] === undefined ? program : { name: baseName(words[0]), words, isScript: false };
}

const isPrompt = ({ name, words }: Program): boolean =>
  name !== undefined &&
  prompts.includes(name) &&
  (words.length === 1 || ['tail', 'sleep'].includes(name) || words.slice(1).every(isOption));

const isOption = (word: string | undefined): boolean => word?.startsWith('-') ?? false;

/** PUID and PGID are the convention of images whose start script becomes that user (https://docs.linuxserver.io/general/understanding-puid-and-pgid/). */
function becomesByVariables(stage: Stage): string | undefined {
  const keys = imageInstructions(stage)
    .filter(({ keyword }) => keyword === 'ENV')
    .flatMap(({ pairs }) => pairs.map(({ key }) => key));
  return keys.includes('PUID') && keys.includes('PGID') ? 'PUID' : undefined;
}

const saysScript = ({ name, isScript }: Program): boolean =>
  isScript || (name !== undefined && (/\.(?:sh|bash)$/u.test(name) || /entrypoint/iu.test(name)));

/** Whether the program is a script that came with the build context: nothing in the Dockerfile shows what it does. */
function isUnread(dockerfile: Dockerfile, stage: Stage, program: Program): boolean {
  const { name, words } = program;
  if (name === undefined) return false;
  if (name === 'source' || name === '.') return words[1] === undefined || baseName(words[1]) !== 'activate';
  if (/\.\w+$/u.test(name)) return false;
  const instructions = imageInstructions(stage);
  const copies = instructions.filter(
    ({ keyword, flags }) => (keyword === 'COPY' || keyword === 'ADD') && !flags.some((flag) => flag.name === 'from'),
  );
  if (copies.some((copy) => wordsOf(copy).some((word) => baseName(word) === name))) return true;
  const isPath = words[0]?.includes('/') ?? false;
  const isFromContext = copies.length > 0 && isPath && !words[0]?.startsWith('/usr/') && !words[0]?.startsWith('/bin/');
  return isFromContext && !isMadeByBuild(dockerfile, instructions, name, stage);
}

/** Whether a RUN names the program or compiles, or an earlier stage brings files: then it is the app itself. */
function isMadeByBuild(
  dockerfile: Dockerfile,
  instructions: readonly Instruction[],
  name: string,
  stage: Stage,
): boolean {
  const isCopiedFromStage = lineage(stage).some((one) =>
    one.instructions.some(({ keyword, flags }) => keyword === 'COPY' && flags.some((flag) => flag.name === 'from')),
  );
  return (
    isCopiedFromStage ||
    instructions.some((instruction) => {
      if (instruction.keyword !== 'RUN') return false;
      const text = dockerfile.slice(instruction);
      return compilers.test(text) || text.split(/[^\w.-]+/u).includes(name);
    })
  );
}
