import {
  type Command,
  type ImageFacts,
  type Instruction,
  readCommands,
  type Stage,
  type StartCommand,
} from '@dockerfix/core';
import { interpreters, wrappers, writers } from '../data/start-programs.ts';
import { lineage } from '../stage/lineage.ts';

/** One program that runs when the container starts. `undefined` words are expanded by a shell: not known. */
export interface Program {
  /** Without its directory; `undefined` when it is not known before the container runs. */
  readonly name: string | undefined;
  readonly words: readonly (string | undefined)[];
  /** A script that an interpreter was given as a file: `sh ./start.sh`. */
  readonly isScript: boolean;
}

/** What the image runs: ENTRYPOINT and CMD together, through FROM-stage chains and the base image. */
export interface Start {
  /** In their order; empty when nothing starts, or nothing of it is known. */
  readonly programs: readonly Program[];
  /** The base image's own entrypoint script, when it goes first and is handed the programs. */
  readonly baseEntrypoint: Program | undefined;
  /** The first word of what the base image's entrypoint is handed, as it is handed over: `/bin/sh` for shell form. */
  readonly handed: string | undefined;
  /** Whether neither ENTRYPOINT nor CMD stands in the file. */
  readonly inherited: boolean;
  /** Files that the shell text redirects its output into. */
  readonly writes: readonly string[];
  /** What is not known of it, a clause each. */
  readonly unknown: readonly string[];
}

/** ENTRYPOINT or CMD as it holds at the end: from the file, from the base image, none (`null`), or not known. */
type Part = Instruction | { readonly base: StartCommand } | null | undefined;

export function resolveStart(stage: Stage, facts: ImageFacts | undefined): Start {
  const { entrypoint, command } = partsOf(stage, facts);
  const first = argumentsOf(entrypoint);
  const isBaseEntrypoint =
    facts?.entrypointRead === true && Array.isArray(facts.entrypoint) && isOwnScript(first?.at(-1), facts.entrypoint);
  const script = first?.at(-1);
  // In shell form ENTRYPOINT is handed no CMD at all.
  const rest = isShellForm(entrypoint) ? [] : argumentsOf(command);
  const words = [...(isBaseEntrypoint ? [] : (first ?? [])), ...(rest ?? [])];

  const writes: string[] = [];
  const programs = words.length === 0 ? [] : programsOf(words, writes);
  const unknown: string[] = [];
  if (!programs) unknown.push('what starts could not be read as shell');
  else if (!first || !rest) unknown.push('nobody has read what the base image starts');
  else if (programs.length === 0) unknown.push('nothing says what the container runs');
  return {
    programs: programs ?? [],
    baseEntrypoint:
      isBaseEntrypoint && script !== undefined
        ? { name: baseName(script), words: [script], isScript: true }
        : undefined,
    handed: rest?.[0] === undefined ? undefined : baseName(rest[0]),
    inherited: !isInstruction(entrypoint) && !isInstruction(command),
    writes,
    unknown,
  };
}

const isShellForm = (part: Part): boolean =>
  part !== null && part !== undefined && (isInstruction(part) ? !part.json : typeof part.base === 'string');

/**
 * Docker's rule: a later one wins, and an ENTRYPOINT drops the CMD that was inherited unless its own stage has set one before
 * (`dispatchEntrypoint` in https://github.com/moby/buildkit/blob/master/frontend/dockerfile/dockerfile2llb/convert.go).
 */
function partsOf(stage: Stage, facts: ImageFacts | undefined): { readonly entrypoint: Part; readonly command: Part } {
  let entrypoint: Part = ofBase(facts?.entrypoint);
  let command: Part = ofBase(facts?.cmd);
  for (const { instructions } of lineage(stage)) {
    let setHere = false;
    for (const instruction of instructions) {
      if (instruction.keyword === 'CMD') {
        command = instruction;
        setHere = true;
      } else if (instruction.keyword === 'ENTRYPOINT') {
        entrypoint = instruction;
        if (!setHere) command = null;
      }
    }
  }
  return { entrypoint, command };
}

const ofBase = (start: StartCommand | undefined): Part =>
  start === undefined || start === null ? start : { base: start };

const isInstruction = (part: Part): part is Instruction => part !== null && part !== undefined && 'keyword' in part;

/** The argument vector; `undefined` when it is not known. */
function argumentsOf(part: Part): readonly string[] | undefined {
  if (part === null) return [];
  if (part === undefined) return undefined;
  if (!isInstruction(part)) return typeof part.base === 'string' ? ['/bin/sh', '-c', part.base] : (part.base ?? []);
  if (part.json) return part.json.map(({ value }) => value);
  return part.shellText === undefined ? undefined : ['/bin/sh', '-c', part.shellText];
}

/** Whether the file's ENTRYPOINT, or none at all, leaves the base's own start script in force. */
function isOwnScript(word: string | undefined, entrypoint: readonly string[]): boolean {
  const own = entrypoint.at(-1);
  return (
    own !== undefined && word !== undefined && baseName(word) === baseName(own) && baseName(own).includes('entrypoint')
  );
}

/** Takes wrappers and shells off until the programs are left. `undefined`: a text that is not shell. */
function programsOf(
  words: readonly (string | undefined)[],
  writes: string[],
  depth = 0,
): readonly Program[] | undefined {
  const [head, ...tail] = words;
  if (head === undefined) return [{ name: undefined, words, isScript: false }];
  const name = baseName(head);

  const wrapper = wrappers[name];
  if (wrapper && depth < 10) {
    const inner = afterOptions(tail, wrapper.optionsWithValue).slice(wrapper.skips ?? 0);
    return inner.length === 0 ? [{ name, words, isScript: false }] : programsOf(inner, writes, depth + 1);
  }
  if (interpreters.includes(name)) return ofShell(name, words, tail, writes, depth);
  return [{ name, words, isScript: false }];
}

function ofShell(
  name: string,
  words: readonly (string | undefined)[],
  tail: readonly (string | undefined)[],
  writes: string[],
  depth: number,
): readonly Program[] | undefined {
  const flag = tail.findIndex((word) => word !== undefined && /^-[a-z]*c$/u.test(word));
  if (flag !== -1) {
    const script = tail[flag + 1];
    const commands = script === undefined || depth > 10 ? undefined : readCommands(script);
    if (!commands) return undefined;
    writes.push(...writtenBy(commands));
    const found: Program[] = [];
    for (const command of commands) {
      const programs = programsOfCommand(command, tail.slice(flag + 3), writes, depth);
      if (!programs) return undefined;
      found.push(...programs);
    }
    return found;
  }
  const file = afterOptions(tail, []).at(0);
  return file === undefined
    ? [{ name, words, isScript: false }]
    : [{ name: baseName(file), words: tail, isScript: true }];
}

function programsOfCommand(
  command: Command,
  handedOn: readonly (string | undefined)[],
  writes: string[],
  depth: number,
): readonly Program[] | undefined {
  const words = command.words.map(({ value }) => value);
  // `exec "$@"` goes on with what the shell was handed after its script.
  const last = command.words.at(-1);
  if (last && command.words.length <= 2 && /^"?\$[@*]"?$/u.test(last.text)) {
    return handedOn.length === 0 ? [] : programsOf(handedOn, writes, depth + 1);
  }
  return words.length === 0 ? [] : programsOf(words, writes, depth + 1);
}

/** The files that shell text writes, as far as it says so; relative ones are in the WORKDIR. */
function writtenBy(commands: readonly Command[]): string[] {
  let directory = '';
  const within = (path: string): string => (path.startsWith('/') || directory === '' ? path : `${directory}/${path}`);
  return commands.flatMap(({ name, words, redirects }) => {
    const values = words.slice(1).flatMap(({ value }) => (value === undefined || value.startsWith('-') ? [] : value));
    if (name === 'cd') directory = within(values[0] ?? '');
    const targets = redirects.flatMap(({ operator, target }) => (/^&?>/u.test(operator) ? (target ?? []) : []));
    const inPlace = name === 'sed' && words.some(({ text }) => text.startsWith('-i'));
    const isLast = inPlace || writers.last.includes(name ?? '');
    const made = writers.all.includes(name ?? '') ? values : isLast ? values.slice(-1) : [];
    return [...targets, ...made].map(within);
  });
}

/** What follows the options, their values, assignments and `--`. */
function afterOptions(
  words: readonly (string | undefined)[],
  optionsWithValue: readonly string[],
): readonly (string | undefined)[] {
  let at = 0;
  for (; at < words.length; at += 1) {
    const word = words[at];
    if (word === '--') return words.slice(at + 1);
    if (word === undefined || !(word.startsWith('-') || /^\w+=/u.test(word))) break;
    if (optionsWithValue.includes(word)) at += 1;
  }
  return words.slice(at);
}

export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
