import {
  type Dockerfile,
  expand,
  type ImageFacts,
  type Instruction,
  type Project,
  type Stage,
  type StartCommand,
} from '@dockerfix/core';
import { programFile } from '../../stage/image-file.ts';
import { lineage } from '../../stage/lineage.ts';
import { wordsOf } from '../../stage/paths.ts';
import type { ImageFile } from '../../stage/touched.ts';
import { isCopy } from '../ownership/directories.ts';
import { follow } from './follow.ts';
import { baseName, type Program } from './program.ts';
import { programsOf } from './programs.ts';
import type { Refusal, Walk, Write } from './walk.ts';

/** What the image runs: ENTRYPOINT and CMD together, through FROM-stage chains and the base image. */
export interface Start {
  /** What runs when it is not root that starts it, in its order; empty when nothing starts, or nothing of it is known. */
  readonly programs: readonly Program[];
  /** What is left running in the end when root starts it, of each way that is possible. */
  readonly asRoot: readonly Program[];
  /** All that root runs. */
  readonly forRoot: readonly Program[];
  /** The base image's own entrypoint script, when it goes first and is handed the programs. */
  readonly baseEntrypoint: Program | undefined;
  /** The first word of what the base image's entrypoint is handed, as it is handed over: `/bin/sh` for shell form. */
  readonly handed: string | undefined;
  /** Whether neither ENTRYPOINT nor CMD stands in the file. */
  readonly inherited: boolean;
  /** Files that shell texts write. */
  readonly writes: readonly string[];
  /** Those that a start script writes for certain. */
  readonly certainWrites: readonly Write[];
  /** Where it ends unless root starts it. */
  readonly refusal: Refusal | undefined;
  /** Texts of the scripts that were followed. */
  readonly scripts: readonly ImageFile[];
  readonly fileOf: Walk['fileOf'];
  /** What is not known of it, a clause each. */
  readonly unknown: readonly string[];
}

/** ENTRYPOINT or CMD as it holds at the end: from the file, from the base image, none (`null`), or not known. */
type Part = Instruction | { readonly base: StartCommand } | null | undefined;

export function resolveStart(
  dockerfile: Dockerfile,
  stage: Stage,
  facts: ImageFacts | undefined,
  project: Project | undefined,
): Start {
  const { entrypoint, command } = partsOf(stage, facts);
  const files = new Map<string, ImageFile | undefined>();
  const fileOf = (program: string): ImageFile | undefined => {
    if (!files.has(program)) files.set(program, programFile(dockerfile, stage, project, program));
    return files.get(program);
  };
  const first = argumentsOf(entrypoint);
  const script = first?.at(-1);
  const isBaseEntrypoint =
    facts?.entrypointRead === true &&
    Array.isArray(facts.entrypoint) &&
    isOwnScript(script, facts.entrypoint) &&
    !isReplaced(stage, script) &&
    (script === undefined || fileOf(script) === undefined);
  // In shell form ENTRYPOINT is handed no CMD at all.
  const rest = isShellForm(entrypoint) ? [] : argumentsOf(command);
  const words = [...(isBaseEntrypoint ? [] : (first ?? [])), ...(rest ?? [])];

  const go = (isRoot: boolean): Walked => walk(dockerfile, stage, words, isRoot, fileOf);
  const other = go(false);
  const root = go(true);
  const unknown: string[] = [...other.unknown];
  if (!other.isRead) unknown.push('what starts could not be read as shell');
  else if (!first || !rest) unknown.push('nobody has read what the base image starts');
  else if (other.programs.length === 0 && unknown.length === 0) unknown.push('nothing says what the container runs');
  return {
    programs: other.programs,
    asRoot: root.finals,
    forRoot: root.programs,
    baseEntrypoint:
      isBaseEntrypoint && script !== undefined
        ? { name: baseName(script), words: [script], isScript: true }
        : undefined,
    handed: rest?.[0] === undefined ? undefined : baseName(rest[0]),
    inherited: !isInstruction(entrypoint) && !isInstruction(command),
    writes: other.writes.map(({ path }) => path),
    certainWrites: other.writes.filter(({ origin, isConditional }) => origin && !isConditional),
    // What it refuses root as well says nothing of who it is.
    refusal: root.refusals.length > 0 ? undefined : other.refusals[0],
    scripts: [...files.values()].flatMap((file) => file ?? []),
    fileOf,
    unknown: [...new Set(unknown)],
  };
}

/** A way through what starts, and whether all of it could be read. */
type Walked = Walk & { readonly isRead: boolean };

function walk(
  dockerfile: Dockerfile,
  stage: Stage,
  words: readonly string[],
  isRoot: boolean,
  fileOf: Walk['fileOf'],
): Walked {
  const way: Walk = {
    isRoot,
    follow,
    programsOf,
    fileOf,
    valueOf: (written) => (written.includes('$') ? expand(dockerfile, stage, 'end', written)?.text : undefined),
    programs: [],
    finals: [],
    lasting: [],
    writes: [],
    unknown: [],
    budget: { left: 10_000 },
    refusals: [],
  };
  if (words.length === 0) return { ...way, isRead: true };
  const found = programsOf(words, way, 0, { directory: '', isCertain: true, mayFail: false, isApart: false });
  return {
    ...way,
    programs: [...(found?.programs ?? [])],
    finals: [...(found?.finals ?? [])],
    isRead: found !== undefined,
  };
}

/** Whether the file puts a script of its own in the place of the base's. */
const isReplaced = (stage: Stage, script: string | undefined): boolean =>
  script !== undefined &&
  lineage(stage).some(({ instructions }) =>
    instructions.some((one) => isCopy(one) && wordsOf(one).some((word) => baseName(word) === baseName(script))),
  );

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

/**
 * Whether the file's ENTRYPOINT, or none at all, leaves the base's own start script in force: the same path, or a name that is
 * looked for along PATH, where images keep theirs. `./docker-entrypoint.sh` is the file's own, whatever the base's is called.
 */
function isOwnScript(word: string | undefined, entrypoint: readonly string[]): boolean {
  const own = entrypoint.at(-1);
  if (own === undefined || word === undefined || !baseName(own).includes('entrypoint')) return false;
  const isInPath = /^(?:\/usr\/local\/bin\/)?[^/]+$/u;
  return word === own || (isInPath.test(word) && isInPath.test(own) && baseName(word) === baseName(own));
}
