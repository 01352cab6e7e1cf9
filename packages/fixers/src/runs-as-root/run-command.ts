import { type Command, type Flow, readCommands, readFlow, type ShellWord } from '@dockerfix/core';
import { harmless, wrappers, writers } from '../data/start-programs.ts';
import { operandOf } from './conditions.ts';
import { afterOptions, baseName, type Program } from './program.ts';
import { type Frame, type Outcome, originOf, type Surroundings, scopeOf, type Walk } from './walk.ts';

type Words = readonly (string | undefined)[];

/** One command of a shell text. */
export function runCommand(command: Command, frame: Frame, walk: Walk, around: Surroundings): Outcome {
  const { name, words } = command;
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
      frame.directory = values[1] === undefined ? '' : joined(frame.directory, values[1]);
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
  const found = walk.programsOf(rest, walk, frame.depth, around);
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
  const file = path === undefined ? undefined : walk.fileOf(path);
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
    return [operand && 'text' in operand ? operand.text : undefined];
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

const joined = (directory: string, path: string): string =>
  path.startsWith('/') || directory === '' ? path : `${directory}/${path}`;

/** The files that a command writes, as far as it says so; relative ones are in the WORKDIR. */
function noteWrites(command: Command, frame: Frame, walk: Walk, { isCertain, mayFail }: Surroundings): void {
  const { name, words, redirects } = command;
  if (mayFail) return;
  const scope = scopeOf(frame, walk);
  const paths = words.slice(1).flatMap((word) => {
    if (word.text.startsWith('-')) return [];
    const operand = operandOf(word, scope);
    return (operand && 'text' in operand ? operand.text : walk.valueOf(word.text.replace(/^"(.*)"$/u, '$1'))) ?? [];
  });
  const targets = redirects.flatMap(({ operator, target }) => (/^&?>/u.test(operator) ? (target ?? []) : []));
  const inPlace = name === 'sed' && words.some(({ text }) => text.startsWith('-i'));
  const isLast = inPlace || writers.last.includes(name ?? '');
  const made = writers.all.includes(name ?? '') ? paths : isLast ? paths.slice(-1) : [];
  // `[ -w /data ]` asks what comes next.
  const asked = words.flatMap(({ value }, at) =>
    value === '-w' && (name === '[' || name === 'test') ? (words[at + 1]?.value ?? []) : [],
  );
  const origin = originOf(frame, command);
  // Descriptors: `>&2`.
  for (const path of [...targets, ...made, ...asked].filter((one) => !/^(?:\d+|-)$/u.test(one))) {
    walk.writes.push({ path: joined(frame.directory, path), origin, isConditional: !isCertain });
  }
}

/** The commands in substitutions, which the flow of a text does not have. */
export function substituted(text: string, flow: Flow): readonly Command[] {
  const starts = new Set<number>();
  const collect = (steps: Flow): void => {
    for (const step of steps) {
      if (step.kind === 'command') starts.add(step.command.start);
      else if (step.kind === 'if') for (const one of [step.condition, step.body, step.otherwise]) collect(one);
      else if (step.kind === 'loop') for (const one of [step.condition, step.body]) collect(one);
      else if (step.kind === 'and' || step.kind === 'or') collect([step.left, step.right]);
      else if (step.kind === 'not') collect([step.step]);
      else if (step.kind === 'case') for (const { body } of step.branches) collect(body);
      else if (step.kind === 'pipeline') collect(step.parts);
      else if (step.kind === 'group' || step.kind === 'function') collect(step.body);
    }
  };
  collect(flow);
  return (readCommands(text) ?? []).filter(({ start: at }) => !starts.has(at));
}
