import {
  type Command,
  type Dockerfile,
  type Instruction,
  resolvePath,
  runCommands,
  type Stage,
  stateBefore,
} from '@dockerfix/core';
import { treeWriters } from '../data/tree-writers.ts';
import { type Copy, copiesOf } from '../stage/copies.ts';
import { isSystem, isWithin } from '../stage/paths.ts';

/** A RUN of somebody who is not root, and what of root's it cannot work without. */
export interface Failure {
  readonly run: Instruction;
  readonly command: Command;
  /** A directory it writes into, or a file it changes the mode of. */
  readonly path: string;
  readonly does: 'writes into' | 'changes';
  /** The copies without an owner that bring it. */
  readonly copies: readonly Copy[];
}

/** Reading a RUN as shell is not cheap: only those that may be meant. */
const mention = new RegExp(`\\b(?:chmod|${treeWriters.map(({ name }) => name).join('|')})\\b`, 'u');

/** The commands of a stage that fail because what COPY brought below a USER is root's. */
export function* failures(dockerfile: Dockerfile, stage: Stage): Generator<Failure> {
  const copies = copiesOf(dockerfile, stage);
  for (const run of stage.instructions) {
    if (run.keyword !== 'RUN' || run.json || !mention.test(dockerfile.slice(run))) continue;
    const { user, workdir, shell } = stateBefore(dockerfile, stage, run);
    const from = user?.from;
    if (!from || from.index < stage.from.index || !workdir || workdir.dependsOnArgument) continue;
    const own = copies.filter(
      ({ instruction, owner, target }) =>
        owner === undefined && target !== undefined && instruction.index > from.index && instruction.index < run.index,
    );
    const text = run.shellText ?? '';
    // Where failing is allowed, or depends on more than the line, nothing is certain.
    if (own.length === 0 || /[|`(){}]|\b(?:if|for|while|until|case|cd)\b/u.test(text)) continue;
    // Of several lines or commands, only the last one's failure counts.
    if (/[;\n]/u.test(text) && !/\bset\s+-\w*e/u.test(text)) continue;
    for (const command of runCommands(run, shell) ?? []) {
      const directory = writtenBy(command, workdir.text);
      const changed = changedBy(command, workdir.text);
      const fills = directory === undefined ? [] : filling(own, directory);
      // What is mounted, or copied for somebody, may be what it writes to.
      const isOpen =
        run.flags.length > 0 || copies.some((copy) => copy.owner !== undefined && isBeside(copy, directory));
      if (directory !== undefined && fills.length > 0 && !isOpen && !isSystem(directory)) {
        yield { run, command, path: directory, does: 'writes into', copies: fills };
      }
      const bring = changed === undefined ? undefined : bringing(dockerfile, stage, copies, run, changed);
      if (changed !== undefined && bring && own.includes(bring)) {
        yield { run, command, path: changed, does: 'changes', copies: [bring] };
      }
    }
  }
}

/** Those that put something into the directory, one of them right there. */
function filling(copies: readonly Copy[], directory: string): readonly Copy[] {
  const found = copies.filter(({ target }) => target !== undefined && isWithin(target, directory));
  return found.some(({ target }) => target === directory) ? found : [];
}

const isBeside = ({ target }: Copy, directory: string | undefined): boolean =>
  target === undefined || directory === undefined || isWithin(target, directory) || isWithin(directory, target);

/** The directory that a call writes into as long as it works. */
function writtenBy({ name, words }: Command, workdir: string): string | undefined {
  const values = words.slice(1).map(({ value }) => value);
  const writer = treeWriters.find((one) => one.name === name);
  const is = (list: readonly string[]): boolean =>
    values.some((value) => value === undefined || list.some((one) => value === one || value.startsWith(`${one}=`)));
  return writer && values.some((value) => value !== undefined && writer.words.includes(value)) && !is(writer.unless)
    ? workdir
    : undefined;
}

/** The one file that `chmod` is for: only its owner, or root, may do that. */
function changedBy({ name, words }: Command, workdir: string): string | undefined {
  if (name !== 'chmod') return undefined;
  const values = words.slice(1).map(({ value }) => value);
  const [mode, path, ...others] = values;
  if (mode === undefined || /^-[Rfvc-]/u.test(mode) || path === undefined || others.length > 0) return undefined;
  return resolvePath(workdir, path);
}

/** The last COPY that may bring a file, when it is certain that it does: no RUN names the file before. */
function bringing(
  dockerfile: Dockerfile,
  stage: Stage,
  copies: readonly Copy[],
  run: Instruction,
  path: string,
): Copy | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const above = copies.filter(({ instruction }) => instruction.index < run.index);
  const copy = above.findLast(({ target }) => target === undefined || isWithin(path, target));
  if (copy?.target === undefined) return undefined;
  const isNamed = copy.sources.some((source) => source.slice(source.lastIndexOf('/') + 1) === name);
  const isIt = copy.sources.length === 1 && copy.target === path;
  // `COPY . .` brings what nothing else does: a file of another name may be made by a RUN.
  const isWhole = copy.sources.some((source) => /^\.?\/?$/u.test(source));
  const isMade = stage.instructions.some(
    (one) => one.keyword === 'RUN' && one.index < run.index && dockerfile.slice(one).includes(name),
  );
  const isFile = copy.target === path || path === resolvePath(copy.target, name) || isWhole;
  return isFile && (isNamed || isIt || isWhole) && !isMade ? copy : undefined;
}
