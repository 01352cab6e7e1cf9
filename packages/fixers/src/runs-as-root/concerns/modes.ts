import { type Command, type Dockerfile, type Instruction, runCommands, type Stage } from '@dockerfix/core';
import { systemDirectories } from '../../data/directories.ts';
import { lineage } from '../../stage/lineage.ts';
import { absolutePath, isWithin, wordsOf, workdirAfter } from '../../stage/paths.ts';
import { isCopy, targetOf } from '../ownership/directories.ts';

/** Whether what is at a path will be the account's; `undefined` for a path that is not known. */
type IsOwned = (path: string | undefined) => boolean;

/** Files that root closed to others, outside what the account is given. */
export function closedModes(dockerfile: Dockerfile, stage: Stage, owned: readonly string[]): string[] {
  const isOwned: IsOwned = (path) => path !== undefined && owned.some((directory) => isWithin(path, directory));
  const found =
    lineage(stage)
      .flatMap((part) => closingIn(dockerfile, part, isOwned))
      .at(0) ?? closedAtSource(dockerfile, stage, isOwned);
  if (!found) return [];
  return [`the mode that line ${dockerfile.lineAt(found.start)} sets keeps everybody but the owner out`];
}

const closingIn = (dockerfile: Dockerfile, stage: Stage, isOwned: IsOwned): Instruction[] =>
  stage.instructions.filter((one) =>
    isCopy(one)
      ? closesByCopy(dockerfile, stage, one, isOwned) && !isRemoved(dockerfile, stage, one, filesOf(one))
      : closesByRun(dockerfile, stage, one, isOwned),
  );

/** The names that a copy has where it goes: that of its target, unless that is a directory. */
function filesOf(copy: Instruction): readonly string[] {
  const words = wordsOf(copy);
  const target = words.at(-1) ?? '';
  return /\/$|^\.$/u.test(target) ? words.slice(0, -1).map(nameIn) : [nameIn(target)];
}

const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\?.*$/u, '');

/** Whether RUNs remove all of the files again: what is only used while the image is built. */
function isRemoved(dockerfile: Dockerfile, stage: Stage, from: Instruction, names: readonly string[]): boolean {
  const known = removals.get(stage) ?? removedIn(dockerfile, stage);
  removals.set(stage, known);
  return names.length > 0 && names.every((name) => name !== '' && (known.get(name) ?? -1) >= from.index);
}

/** Where each name is removed last; many instructions may ask. */
const removals = new WeakMap<Stage, ReadonlyMap<string, number>>();

function removedIn(dockerfile: Dockerfile, stage: Stage): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const one of stage.instructions) {
    if (one.keyword !== 'RUN' || !/\brm\b/u.test(dockerfile.slice(one))) continue;
    for (const { name, words } of runCommands(one) ?? []) {
      if (name !== 'rm') continue;
      for (const { text } of words.slice(1)) last.set(nameIn(text.replace(/["']/gu, '')), one.index);
    }
  }
  return last;
}

/** COPY keeps the modes that the files have in the stage they come from. */
function closedAtSource(dockerfile: Dockerfile, stage: Stage, isOwned: IsOwned): Instruction | undefined {
  const copies = stage.instructions.filter((one) => isCopy(one) && !isOwned(targetOf(dockerfile, stage, one)?.text));
  const names = copies.flatMap(({ flags }) =>
    flags.flatMap(({ name, value }) => (name === 'from' ? (value ?? []) : [])),
  );
  return dockerfile.stages
    .filter(({ name, index }) => names.some((from) => from.toLowerCase() === name || from === String(index)))
    .flatMap((source) => closingIn(dockerfile, source, () => false))
    .at(0);
}

function closesByCopy(dockerfile: Dockerfile, stage: Stage, copy: Instruction, isOwned: IsOwned): boolean {
  const given = copy.flags.find(({ name }) => name === 'chmod')?.value;
  // BuildKit gives what it downloads the mode 0600: https://docs.docker.com/reference/dockerfile/#add
  const isDownload = copy.keyword === 'ADD' && wordsOf(copy).some((word) => /^https?:/u.test(word));
  const mode = given ?? (isDownload ? '0600' : undefined);
  const isKept = copy.flags.some(({ name, value }) => name === 'chown' && /^(?:0|root)(?::|$)/u.test(value ?? ''));
  const target = targetOf(dockerfile, stage, copy)?.text;
  const isTheirs = !isKept && isOwned(target);
  if (given !== undefined && closesDirectories(dockerfile, stage, copy, given, isTheirs)) return true;
  return mode !== undefined && isClosing(mode) && !isTheirs;
}

/**
 * A mode without execution is one without entering: root alone does not ask. Directories have it that are copied, and those that
 * COPY makes on the way.
 */
function closesDirectories(
  dockerfile: Dockerfile,
  stage: Stage,
  copy: Instruction,
  mode: string,
  isTheirs: boolean,
): boolean {
  const [, owner, others] = /^0?([0-7])[0-7]([0-7])$/u.exec(mode) ?? [];
  if (owner === undefined || Number(isTheirs ? owner : others) % 2 === 1) return false;
  // Of what is copied by a name without an ending, nothing says that it is a file.
  const [target = '', ...sources] = wordsOf(copy).toReversed();
  if (sources.some((source) => !/[^./][^/]*\.\w+$|^\w+:\/\/|^<</u.test(source))) return true;
  const path = targetOf(dockerfile, stage, copy)?.text ?? '/';
  const directory = target.endsWith('/') || sources.length > 1 ? path : path.slice(0, path.lastIndexOf('/')) || '/';
  return !isThere(dockerfile, stage, copy, directory);
}

/** Whether a directory is there before an instruction, as far as the file or the layout of every system shows. */
const isThere = (dockerfile: Dockerfile, stage: Stage, before: Instruction, directory: string): boolean =>
  systemDirectories.has(directory) || isMadeBefore(dockerfile, stage, before, directory);

const isMadeBefore = (dockerfile: Dockerfile, stage: Stage, before: Instruction, directory: string): boolean =>
  lineage(stage).some((one) =>
    one.instructions.some((instruction) => {
      if (one === stage && instruction.index >= before.index) return false;
      if (instruction.keyword === 'WORKDIR')
        return isWithin(workdirAfter(dockerfile, one, instruction)?.text ?? '/', directory);
      if (instruction.keyword === 'RUN') return dockerfile.slice(instruction).includes(directory);
      return isCopy(instruction) && isWithin(targetOf(dockerfile, one, instruction)?.text ?? '/', directory);
    }),
  );

function closesByRun(dockerfile: Dockerfile, stage: Stage, run: Instruction, isOwned: IsOwned): boolean {
  if (run.keyword !== 'RUN' || !/\b(?:chmod|umask|mktemp)\b|\binstall\b[^\n;&|]*\s-m/u.test(dockerfile.slice(run)))
    return false;
  const commands = runCommands(run) ?? [];
  return commands.some((command) => {
    const values = command.words.slice(1).flatMap(({ value }) => value ?? []);
    switch (command.name) {
      case 'mktemp':
        // Made with 0700, and moved as it is.
        return values.includes('-d') && commands.some(({ name }) => name === 'mv');
      case 'umask':
        return /^0?[0-7]?[0-7][1-7]$/u.test(values[0] ?? '');
      case 'find':
        return values.includes('chmod') && values.some(isClosing);
      case 'install':
        return values.includes('-m') && isClosing(values[values.indexOf('-m') + 1] ?? '');
      case 'chmod':
        return chmodCloses(dockerfile, stage, run, command, commands, isOwned);
      default:
        return false;
    }
  });
}

function chmodCloses(
  dockerfile: Dockerfile,
  stage: Stage,
  run: Instruction,
  command: Command,
  commands: readonly Command[],
  isOwned: IsOwned,
): boolean {
  const isRecursive = command.words.some(({ value }) => value !== undefined && /^-\w*R/u.test(value));
  const [mode, ...paths] = command.words
    .slice(1)
    .filter(({ value }) => value === undefined || !/^-[A-Za-z]/u.test(value));
  if (mode?.value === undefined || !isClosing(mode.value)) return false;
  return paths.some(({ value }) => {
    const path = value === undefined ? undefined : absolutePath(dockerfile, stage, run, value)?.text;
    // What the same RUN fetches or makes is root's, wherever it lies.
    const isMadeHere = commands.some((other) => other !== command && other.words.some(({ text }) => text === value));
    return (
      (!isOwned(path) || isMadeHere || isRecursive) &&
      !path?.startsWith('/etc/sudoers') &&
      !isRemoved(dockerfile, stage, run, value === undefined ? [] : [nameIn(value)])
    );
  });
}

/** `700`, `0744` (no execution for others), `u+x`, `go-rwx`. A plain `u+x` gives the owner alone what others need too. */
const isClosing = (mode: string): boolean =>
  /^[0-7]{3,4}$/u.test(mode)
    ? needsExecute(mode)
    : /(?:^|,)(?:u\+[rws]*x|[ugo]*o[ugo]*-[rwx]*|[ugo]*o[ugo]*=(?![rw]*x|r)|u=[rwx]+$)/u.test(mode);

/** The owner may execute or read what others may not. */
function needsExecute(mode: string): boolean {
  const owner = Number(mode.at(-3));
  const others = Number(mode.at(-1));
  return (owner & 5 & ~others) !== 0;
}
