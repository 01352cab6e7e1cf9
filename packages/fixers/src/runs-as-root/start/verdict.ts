import { type Dockerfile, type ImageFacts, resolvePath, type Stage, stateBefore } from '@dockerfix/core';
import { families } from '../../data/families.ts';
import { harmless, prompts, runners } from '../../data/start-programs.ts';
import { compilers, dataServers } from '../../data/writing-programs.ts';
import { imageInstructions, lineage } from '../../stage/lineage.ts';
import { isInRootHome, isSystem, isWithin, wordsOf } from '../../stage/paths.ts';
import { isCopy, targetOf } from '../ownership/directories.ts';
import { asRoot, dropOf } from './drops.ts';
import { leftOut, needOf } from './needs.ts';
import { baseName, type Program, placeOf } from './program.ts';
import type { Start } from './start.ts';

/** What follows from the programs that start. */
export type Verdict =
  /** It gives up root by itself: nothing is needed. */
  | { readonly kind: 'drops'; readonly notNeeded: string }
  /** It must be root, or its master is: no edit can be right. */
  | { readonly kind: 'root'; readonly message: string; readonly advice: string }
  /** Nothing stands against another user but these assumptions. */
  | { readonly kind: 'ordinary'; readonly because: readonly string[] };

export function judge(dockerfile: Dockerfile, stage: Stage, facts: ImageFacts | undefined, start: Start): Verdict {
  const isScripted = start.unknown.length > 0 || start.scripts.length > 0 || start.programs.some(saysScript);
  // What was read decides; the variables of the file stand in for a script that nobody has read.
  const isByVariables = isScripted && start.scripts.length === 0 && becomesByVariables(stage);
  if (isByVariables || start.scripts.some(({ text }) => becomesWhom(text))) {
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
  const becoming = handsOver(start, because) ?? refuses(start, programs);
  if (becoming) return becoming;
  for (const program of start.baseEntrypoint ? [start.baseEntrypoint, ...programs] : programs) {
    const need = needOf(dockerfile, stage, facts, program, start.fileOf);
    if (!need) continue;
    if ('drops' in need) return { kind: 'drops', notNeeded: need.drops };
    if ('because' in need) because.push(need.because);
    else if (program.isConditional) because.push(`${need.short}, under a condition`);
    else return { kind: 'root', message: need.message, advice: need.advice };
  }
  because.push(...leftOut(start));
  const relevant = programs.filter(({ name }) => name === undefined || !harmless.includes(name));
  if (relevant.some(({ name }) => name === undefined)) {
    because.push('what starts is only known when the container runs');
  }
  if (programs.length > 0 && programs.every(isPrompt)) {
    because.push('it starts a prompt, and what people run there may need root');
  }
  const server = programs.find(({ name }) => name !== undefined && name in dataServers);
  if (server?.name) {
    because.push(`\`${server.name}\` keeps its data in ${dataOf(server.name, facts)}, which is not the account’s`);
  }
  // Without a shell in the image only what says that it is a script may be one.
  const hasShell = !facts || families[facts.family].hasShell;
  const unread = relevant.find(
    (program) =>
      saysScript(program) || runners.includes(program.name ?? '') || (hasShell && isUnread(dockerfile, stage, program)),
  );
  const closed = start.scripts.find(({ path }) => isInRootHome(path));
  if (closed) because.push(`\`${closed.path}\`, which it starts with, is where only root can enter`);
  if (unread) {
    because.push(
      `nobody has read ${readable(unread)}, ${unread.origin ? `which ${placeOf(unread.origin)} starts` : 'which starts first'} and may need root`,
    );
  }
  return { kind: 'ordinary', because };
}

/** What is sourced is named by the file. */
function readable({ name, words }: Program): string {
  if (name !== '.' && name !== 'source') return `\`${words[0] ?? name ?? ''}\``;
  return words[1] === undefined ? 'the file that a variable names' : `\`${words[1]}\``;
}

/** Who is left in the end when root starts it. */
function handsOver({ asRoot: finals, programs }: Start, because: string[]): Verdict | undefined {
  const drops = finals.map((one) => ({ one: asRoot(one), reason: dropOf(asRoot(one)) }));
  const [first] = drops.filter(({ reason }) => reason !== undefined);
  if (first?.reason !== undefined && drops.every(({ reason }) => reason !== undefined)) {
    const { origin } = first.one;
    return { kind: 'drops', notNeeded: origin ? `${first.reason}, on ${placeOf(origin)}` : first.reason };
  }
  for (const program of programs.map(asRoot)) {
    if (dropOf(program) === undefined || program.mayFail) continue;
    const at = program.origin ? ` on ${placeOf(program.origin)}` : '';
    if (program.isConditional || finals.some((one) => one.name === program.name)) {
      because.push(`\`${program.name}\`${at} needs root, under a condition`);
      continue;
    }
    const message = `the container runs as root: \`${program.name}\`${at} needs it, and what starts below keeps it`;
    return { kind: 'root', message, advice: 'start everything as the same user' };
  }
  if (first) because.push('whether its start script gives up root depends on what is known only when it runs');
  return undefined;
}

/** What a start script does for root only, or to the system. */
function refuses(
  { refusal, certainWrites, asRoot: finals, scripts }: Start,
  programs: readonly Program[],
): Verdict | undefined {
  if (refusal?.origin) {
    const message = `the container runs as root: ${placeOf(refusal.origin)} ends it for everybody else`;
    return { kind: 'root', message, advice: 'take that check out of the script, with what it needs root for' };
  }
  const write = certainWrites.find(({ path }) => isForRoot(path));
  if (write?.origin) {
    const message = `the container runs as root: ${placeOf(write.origin)} writes ${write.path}, where only root may`;
    return { kind: 'root', message, advice: 'write it in a RUN while the image is built, or below /tmp' };
  }
  const isIdle = ({ name }: Program): boolean => name !== undefined && harmless.includes(name);
  if (scripts.length > 0 && programs.every(isIdle) && !finals.every(isIdle)) {
    const message = 'the container runs as root: its start script starts something for root only';
    return { kind: 'root', message, advice: 'let the script start it for whoever runs it' };
  }
  return undefined;
}

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/';

/** What the file may hand over, such as a directory of its own, is not meant. */
const isForRoot = (path: string): boolean =>
  /^\/(?:bin|boot|etc|lib|lib64|sbin)\//u.test(path) || (path.startsWith('/usr/') && isSystem(parentOf(path)));

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

/** The same in the script itself: it changes or makes the account that it then becomes. */
function becomesWhom(text: string): boolean {
  const code = text.replaceAll(/(?:^|(?<=\s))#.*$/gmu, '');
  return /\$\{?(?:PUID|PGID)\b/u.test(code) && /\b(?:gosu|su-exec|setpriv|runuser|setuidgid|chpst|su)\b/u.test(code);
}

/** Where a server keeps its data: in the one volume of the image that is its own, else where its packages have it. */
function dataOf(server: string, facts: ImageFacts | undefined): string | undefined {
  const isItsImage = [facts?.cmd, facts?.entrypoint].flat().includes(server);
  const [volume, another] = facts?.volumes ?? [];
  return isItsImage && volume !== undefined && another === undefined ? volume : dataServers[server];
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
