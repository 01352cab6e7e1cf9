import { type Dockerfile, type ImageFacts, resolvePath, type Stage, stateBefore } from '@dockerfix/core';
import { families } from '../data/families.ts';
import { type DropTool, dropTools, type MasterProgram, masterPrograms, rootPrograms } from '../data/root-programs.ts';
import { harmless, prompts, runners } from '../data/start-programs.ts';
import { compilers, dataServers } from '../data/writing-programs.ts';
import { imageInstructions, lineage } from '../stage/lineage.ts';
import { isWithin, wordsOf } from '../stage/paths.ts';
import { isCopy, targetOf } from './directories.ts';
import { baseName, type Program, type Start } from './start.ts';
import { isRoot } from './who.ts';

/** What follows from the programs that start. */
export type Verdict =
  /** It gives up root by itself: nothing is needed. */
  | { readonly kind: 'drops'; readonly notNeeded: string }
  /** It must be root, or its master is: no edit can be right. */
  | { readonly kind: 'root'; readonly message: string; readonly advice: string }
  /** Nothing stands against another user but these assumptions. */
  | { readonly kind: 'ordinary'; readonly because: readonly string[] };

export function judge(dockerfile: Dockerfile, stage: Stage, facts: ImageFacts | undefined, start: Start): Verdict {
  const isScripted = start.unknown.length > 0 || start.programs.some(saysScript);
  if (isScripted && becomesByVariables(stage)) {
    return { kind: 'drops', notNeeded: 'its start script becomes the user that PUID names' };
  }
  const because: string[] = [...start.unknown];
  if (start.baseEntrypoint && facts?.dropsPrivileges) {
    const { tool, to, commands } = facts.dropsPrivileges;
    const takes = takesDroppingPath(commands, start.handed, start.inherited);
    const account = to === undefined ? 'another user' : `\`${to}\``;
    if (takes) {
      return {
        kind: 'drops',
        notNeeded: `the image’s entrypoint starts \`${start.handed ?? 'its program'}\` as ${account} with ${tool}`,
      };
    }
    if (takes === undefined) {
      because.push(`whether the image’s entrypoint gives up root for \`${start.handed ?? ''}\` is not known`);
    }
  }
  const programs = start.programs.map(asRoot);
  const lasting = programs.findLast(({ name }) => name === undefined || !harmless.includes(name));
  const drop = lasting && dropOf(lasting);
  if (drop !== undefined) return { kind: 'drops', notNeeded: drop };
  const passing = programs.find((program) => dropOf(program) !== undefined);
  if (passing) {
    const message = `the container runs as root: \`${passing.name}\` needs it, and what starts below keeps it`;
    return { kind: 'root', message, advice: 'start everything as the same user' };
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
  const unread = relevant.find(
    (program) =>
      saysScript(program) || runners.includes(program.name ?? '') || (hasShell && isUnread(dockerfile, stage, program)),
  );
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
  names.some((one) => {
    if (one.endsWith('/')) return words[0]?.startsWith(one) === true;
    return one.startsWith('/') ? words[0] === one : name === one;
  });

const isNamesake = ({ unless }: MasterProgram, { words }: Program): boolean =>
  unless !== undefined && words.includes(unless[0]) && !words.some((word) => word?.startsWith(unless[1]));

/** The reason in words when the program hands over to somebody who is not root. */
function dropOf(program: Program): string | undefined {
  const tool = dropTools.find(({ name }) => isOneOf([name], program));
  if (!tool) return undefined;
  if (tool.account === 'always') {
    return `\`${tool.name}\` starts what it supervises as the users that its configuration names`;
  }
  const account = accountIn(program, tool);
  if (account === undefined || isRoot(account.split(':')[0] ?? '')) return undefined;
  return `\`${tool.name}\` starts the program as \`${account}\``;
}

function accountIn({ words }: Program, { account: where, withValue = [] }: DropTool): string | undefined {
  const rest = words.slice(1);
  if (where === 'always') return undefined;
  if (where === 'first') {
    const isValue = (at: number): boolean => withValue.includes(rest[at - 1] ?? '');
    return rest.find((word, at) => word !== undefined && !word.startsWith('-') && !isValue(at));
  }
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
function becomesByVariables(stage: Stage): boolean {
  const keys = imageInstructions(stage)
    .filter(({ keyword }) => keyword === 'ENV')
    .flatMap(({ pairs }) => pairs.map(({ key }) => key));
  return keys.includes('PUID') && keys.includes('PGID');
}

const saysScript = ({ name, isScript }: Program): boolean =>
  isScript || (name !== undefined && (/\.(?:sh|bash)$/u.test(name) || /entrypoint/iu.test(name)));

/** Whether the program may be a script that came with the build context, or that a RUN writes. */
function isUnread(dockerfile: Dockerfile, stage: Stage, program: Program): boolean {
  const { name, words } = program;
  const [written] = words;
  if (name === undefined || written === undefined) return false;
  if (name === 'source' || name === '.') return words[1] === undefined || baseName(words[1]) !== 'activate';
  if (/\.\w+$/u.test(name)) return false;
  const copies = lineage(stage).flatMap((one) =>
    one.instructions.filter(isCopy).map((copy) => ({
      names: wordsOf(copy).map(baseName),
      target: targetOf(dockerfile, one, copy)?.text,
      isFromStage: copy.flags.some((flag) => flag.name === 'from'),
    })),
  );
  const ofContext = copies.filter(({ isFromStage }) => !isFromStage);
  if (ofContext.some(({ names }) => names.includes(name))) return true;
  const runs = imageInstructions(stage).filter(({ keyword }) => keyword === 'RUN');
  if (runs.some((run) => isWrittenIn(dockerfile.slice(run), name))) return true;
  if (!written.includes('/')) return false;

  const path = resolvePath(stateBefore(dockerfile, stage, 'end').workdir?.text ?? '/', written);
  const covers = ({ target }: { readonly target: string | undefined }): boolean =>
    target === undefined || isWithin(path, target);
  const isMade =
    copies.some((copy) => copy.isFromStage && covers(copy)) ||
    runs.some((run) => isMadeIn(dockerfile.slice(run), name));
  return !isMade && ofContext.some(covers);
}

/** Whether a RUN writes the file as text. */
const isWrittenIn = (text: string, name: string): boolean =>
  [...text.matchAll(/(?:>|\btee)\s*(\S+)/gu)].some(([, file = '']) => baseName(file.replace(/["';]+/gu, '')) === name);

/** Whether a RUN names the program, or compiles: then it is the app itself. */
const isMadeIn = (text: string, name: string): boolean =>
  compilers.test(text) || text.split(/[^\w.-]+/u).includes(name);
