import { type Command, type Flow, readFlow, type ShellWord } from '@dockerfix/core';
import { harmless, wrappers, writers } from '../../data/start-programs.ts';
import { operandOf } from './conditions.ts';
import { afterOptions, baseName, located, type Program, placeOf } from './program.ts';
import { type Frame, type Outcome, originOf, type Surroundings, scopeOf, type Walk } from './walk.ts';

type Words = readonly (string | undefined)[];

/** One command of a shell text. */
export function runCommand(command: Command, frame: Frame, walk: Walk, around: Surroundings): Outcome {
  const { name, words } = command;
  walk.budget.left -= 1;
  if (walk.budget.left < 0) {
    walk.unknown.push('what starts calls itself without end');
    return 'goes on';
  }
  for (const { name: variable, value } of command.assignments) assign(variable, value, command, frame, walk);
  noteWrites(command, frame, walk, around);
  if (words.length === 0) return 'goes on';
  const values = wordsOf(words, frame, walk);
  switch (name) {
    case 'export':
    case 'readonly':
    case 'local':
    case 'declare':
    case 'typeset':
      for (const word of words.slice(1)) {
        const [, variable] = /^(\w+)=/u.exec(word.text) ?? [];
        if (variable) assign(variable, word.value?.slice(variable.length + 1), word, frame, walk);
      }
      return 'goes on';
    case 'read':
    case 'getopts':
      for (const word of words.slice(1)) frame.variables.set(word.text, undefined);
      return 'goes on';
    case 'cd':
      frame.directory = joined(frame.directory, destination(words[1], values[1], walk));
      return 'goes on';
    case 'set': {
      const at = values.indexOf('--');
      if (at !== -1) frame.positional = values.slice(at + 1);
      return 'goes on';
    }
    case 'shift': {
      const count = values.length > 1 ? Number(values[1]) : 1;
      frame.positional = Number.isNaN(count) ? undefined : frame.positional?.slice(count);
      return 'goes on';
    }
    case 'exit':
    case 'return':
      if (name === 'exit' && /^[1-9]\d*$/u.test(values[1] ?? '') && around.isCertain && !around.isApart) {
        walk.refusals.push({ origin: originOf(frame, command) });
      }
      return around.isApart ? 'goes on' : 'ends';
    case '.':
    case 'source':
      return source(values, command, frame, walk, around);
    default:
      return start(values, command, frame, walk, around);
  }
}

function start(values: Words, command: Command, frame: Frame, walk: Walk, around: Surroundings): Outcome {
  const [head] = values;
  const own = head === undefined ? undefined : frame.functions.get(head);
  if (own && frame.depth < deepest) {
    const inside = { ...frame, depth: frame.depth + 1, positional: values.slice(1) };
    const outcome = walk.follow(own, inside, walk, around);
    frame.variables = inside.variables;
    frame.directory = inside.directory;
    // `return` ends the function only.
    return outcome === 'ends' && !leaves(own) ? 'goes on' : outcome;
  }
  const isExec = head === 'exec';
  const rest = isExec ? afterOptions(values.slice(1), wrappers.exec?.optionsWithValue ?? []) : values;
  // `exec > log` goes on; so does `"$@"` when there is nothing.
  if (rest.length === 0) return 'goes on';
  const found = walk.programsOf(rest, walk, frame.depth, { ...around, directory: frame.directory });
  if (!found) {
    walk.unknown.push('what starts could not be read as shell');
    return isExec && !around.isApart ? 'ends' : 'goes on';
  }
  const origin = originOf(frame, command);
  const place = (program: Program): Program => ({
    ...program,
    origin: program.origin ?? origin,
    isConditional: program.isConditional === true || !around.isCertain,
    mayFail: program.mayFail === true || (around.mayFail && !isExec),
  });
  walk.programs.push(...found.programs.map(place));
  const finals = found.finals.map(place);
  if (finals.some(({ name }) => name === undefined || !harmless.includes(name))) walk.lasting = finals;
  if (!isExec || around.isApart) return 'goes on';
  walk.finals.push(...finals);
  return 'ends';
}

const deepest = 12;

/** Whether a function ends the whole script. */
const leaves = (flow: Flow): boolean =>
  flow.some((step) => {
    if (step.kind === 'command') return step.command.name === 'exit' || step.command.words[0]?.text === 'exec';
    if (step.kind === 'if') return leaves(step.body) || leaves(step.otherwise);
    if (step.kind === 'group' || step.kind === 'loop') return leaves(step.body);
    if (step.kind === 'case') return step.branches.some(({ body }) => leaves(body));
    return step.kind === 'and' || step.kind === 'or' ? leaves([step.left, step.right]) : false;
  });

/** `. ./env.sh` goes on in the same shell. */
function source(values: Words, command: Command, frame: Frame, walk: Walk, around: Surroundings): Outcome {
  const [, path] = values;
  const file = path === undefined ? undefined : walk.fileOf(located(frame.directory, path));
  const flow = file && frame.depth < deepest ? readFlow(file.text) : undefined;
  if (!file || !flow) {
    const program = { name: baseName(values[0] ?? '.'), words: values, isScript: false };
    walk.programs.push({ ...program, origin: originOf(frame, command), isConditional: !around.isCertain });
    // It may set anything.
    frame.variables = new Map();
    frame.positional = undefined;
    return 'goes on';
  }
  const inside = { ...frame, text: file.text, file, depth: frame.depth + 1 };
  const outcome = walk.follow(flow, inside, walk, around);
  frame.variables = inside.variables;
  frame.directory = inside.directory;
  frame.positional = inside.positional;
  return outcome;
}

/** The words with what is known of `$@`, `$1` and the script's variables filled in. */
function wordsOf(words: readonly ShellWord[], frame: Frame, walk: Walk): Words {
  const scope = scopeOf(frame, walk);
  return words.flatMap((word): Words => {
    if (/^"?\$(?:[@*]|\{[@*]\})"?$/u.test(word.text)) return frame.positional ?? [undefined];
    const operand = operandOf(word, scope);
    if (!operand || !('text' in operand)) return [undefined];
    // Not quoted, a variable is as many words as there are in it.
    return word.text.startsWith('$') ? operand.text.split(/\s+/u).filter((one) => one !== '') : [operand.text];
  });
}

function assign(
  name: string,
  value: string | undefined,
  { start, end }: Pick<Command, 'start' | 'end'>,
  frame: Frame,
  walk: Walk,
): void {
  const written = new RegExp(`\\b${name}=(\\S.*)`, 'su').exec(frame.text.slice(start, end))?.[1] ?? '';
  const word = { start, end, value, text: written };
  frame.variables.set(name, operandOf(word, scopeOf(frame, walk)));
}

/** What an image sets is what most run it with: good enough for where something is written. */
const imageValue = (word: ShellWord | undefined, walk: Walk): string | undefined =>
  word && walk.valueOf(word.text.replace(/^"(.*)"$/u, '$1'));

/** No directory is called that in a project. */
const unknownDirectory = '/?';

const destination = (word: ShellWord | undefined, value: string | undefined, walk: Walk): string =>
  value === '-' ? unknownDirectory : (value ?? imageValue(word, walk) ?? unknownDirectory);

const joined = (directory: string, path: string): string =>
  path.startsWith('/') || directory === '' ? path : `${directory}/${path}`;

/** What `find` does with what it finds that changes it: `-delete`, or a program of that kind, `sed -i` among them. */
const changesFound = /^(?:-delete|-i(?!l?name|path|wholename|regex|num)\S*|chmod|mv|rm|touch|truncate)$/u;

/** The files that a command writes, as far as it says so; relative ones are in the WORKDIR. */
function noteWrites(command: Command, frame: Frame, walk: Walk, { isCertain, mayFail }: Surroundings): void {
  const { name, words, redirects } = command;
  if (mayFail) return;
  const scope = scopeOf(frame, walk);
  const paths = words
    .slice(1)
    .filter(({ text }) => !text.startsWith('-'))
    .map((word) => {
      const operand = operandOf(word, scope);
      return operand && 'text' in operand ? operand.text : imageValue(word, walk);
    });
  const targets = redirects.flatMap(({ operator, target }) => (/^&?>/u.test(operator) ? [target] : []));
  const inPlace = name === 'sed' && words.some(({ text }) => text.startsWith('-i'));
  const isLast = inPlace || writers.last.includes(name ?? '');
  const made = writers.all.includes(name ?? '')
    ? name?.startsWith('rm')
      ? known(paths)
      : paths
    : isLast
      ? paths.slice(-1)
      : [];
  // What it finds lies below the directory that it starts from.
  const found =
    name === 'find' && words.some(({ value }) => value !== undefined && changesFound.test(value))
      ? paths.slice(0, 1)
      : [];
  // `[ -w /data ]` asks what comes next.
  const asked = words.flatMap(({ value }, at) =>
    value === '-w' && (name === '[' || name === 'test') ? (words[at + 1]?.value ?? []) : [],
  );
  const origin = originOf(frame, command);
  // Descriptors: `>&2`.
  for (const path of [...targets, ...made, ...found, ...asked]) {
    if (path !== undefined && /^(?:\d+|-)$/u.test(path)) continue;
    const whole = path === undefined ? unknownDirectory : joined(frame.directory, path);
    if (!whole.startsWith(unknownDirectory)) walk.writes.push({ path: whole, origin, isConditional: !isCertain });
    else walk.unknown.push(`where ${origin ? placeOf(origin) : 'it'} writes is not known`);
  }
}

/** What is not there cannot be removed, which is as well. */
const known = (paths: readonly (string | undefined)[]): readonly string[] => paths.flatMap((path) => path ?? []);
