import type { Flow, Step } from '@dockerfix/core';
import { both, evaluateTest, evaluateText, matchesPattern, not, operandOf, type Truth } from './conditions.ts';
import { changedBy } from './flow-contents.ts';
import { runCommand } from './run-command.ts';
import { type Frame, type Outcome, type Surroundings, scopeOf, type Walk } from './walk.ts';

/** Goes through a shell text as the shell would, both ways where a condition is not known. */
export function follow(flow: Flow, frame: Frame, walk: Walk, around: Surroundings): Outcome {
  let outcome: Outcome = 'goes on';
  for (const [at, step] of flow.entries()) {
    const isCertain = around.isCertain && outcome === 'goes on';
    // What a group does not end with fails on its own.
    const mayFail = around.mayFail && at === flow.length - 1;
    const next = run(step, frame, walk, {
      ...around,
      isCertain,
      mayFail: mayFail || (around.mayFail && around.isApart),
    });
    if (next === 'ends') return outcome === 'goes on' ? 'ends' : 'may end';
    if (next === 'may end') outcome = 'may end';
  }
  return outcome;
}

function run(step: Step, frame: Frame, walk: Walk, around: Surroundings): Outcome {
  switch (step.kind) {
    case 'command':
      return runCommand(step.command, frame, walk, around);
    case 'test':
      return 'goes on';
    case 'not':
      return run(step.step, frame, walk, { ...around, mayFail: true });
    case 'and':
    case 'or':
      return runList(step, frame, walk, around);
    case 'if': {
      const { truth, outcome } = evaluate(step.condition, frame, walk, around);
      if (outcome === 'ends') return outcome;
      const taken = truth === undefined ? [step.body, step.otherwise] : [truth ? step.body : step.otherwise];
      return worse(outcome, branches(taken, frame, walk, around));
    }
    case 'case': {
      const word = operandOf(step.word, scopeOf(frame, walk));
      const taken: Flow[] = [];
      let isDecided = false;
      for (const { patterns, body, fallsThrough } of step.branches) {
        const truths = patterns.map((pattern) => matchesPattern(word, pattern));
        const truth = not(truths.map(not).reduce<Truth>(both, true));
        if (truth === false) continue;
        taken.push(body);
        isDecided = truth === true && !fallsThrough;
        if (isDecided) break;
      }
      return branches(isDecided ? taken : [...taken, []], frame, walk, around);
    }
    case 'loop': {
      const inside = { ...around, isCertain: false };
      forget(step, frame);
      const { outcome } = evaluate(step.condition, frame, walk, inside);
      const body = branches([step.body, []], frame, walk, inside);
      // `break` leaves a loop that seems endless.
      return outcome === 'goes on' && body === 'goes on' ? 'goes on' : 'may end';
    }
    case 'group': {
      walk.writes.push(
        ...step.redirects.map((path) => ({ path, origin: undefined, isConditional: !around.isCertain })),
      );
      if (!step.isApart) return follow(step.body, frame, walk, around);
      follow(step.body, { ...frame, variables: new Map(frame.variables) }, walk, { ...around, isApart: true });
      return 'goes on';
    }
    case 'pipeline':
      for (const part of step.parts) {
        const copy = { ...frame, variables: new Map(frame.variables) };
        run(part, copy, walk, { ...around, isApart: true });
      }
      return 'goes on';
    case 'function':
      frame.functions.set(step.name, step.body);
      return 'goes on';
  }
}

/** What a loop changes is not known from its second time on. */
function forget(step: Extract<Step, { kind: 'loop' }>, frame: Frame): void {
  const { names, isPositional } = changedBy([...step.condition, ...step.body]);
  for (const name of [...names, ...(step.variable === undefined ? [] : [step.variable])]) {
    frame.variables.set(name, undefined);
  }
  if (isPositional) frame.positional = undefined;
}

/** What either of two steps in a row does. */
const worse = (a: Outcome, b: Outcome): Outcome => (a === 'ends' || b === 'ends' ? 'ends' : a === 'may end' ? a : b);

/** Those of which one is taken; when there are several, it is not known which. */
function branches(bodies: readonly Flow[], frame: Frame, walk: Walk, around: Surroundings): Outcome {
  const [only, ...others] = bodies;
  if (only === undefined) return 'goes on';
  if (others.length === 0) return follow(only, frame, walk, around);
  const results = bodies.map((body) => {
    const copy = { ...frame, variables: new Map(frame.variables) };
    return { outcome: follow(body, copy, walk, { ...around, isCertain: false }), copy };
  });
  const left = results.filter(({ outcome }) => outcome !== 'ends').map(({ copy }) => copy);
  merge(frame, left);
  if (left.length === 0) return 'ends';
  return results.every(({ outcome }) => outcome === 'goes on') ? 'goes on' : 'may end';
}

/** What the ways have in common is known. */
function merge(frame: Frame, ways: readonly Frame[]): void {
  const [first, ...rest] = ways;
  if (!first) return;
  const same = (of: (way: Frame) => unknown): boolean =>
    rest.every((way) => JSON.stringify(of(way)) === JSON.stringify(of(first)));
  frame.positional = same(({ positional }) => positional ?? null) ? first.positional : undefined;
  frame.directory = same(({ directory }) => directory) ? first.directory : '';
  const names = new Set(ways.flatMap(({ variables }) => [...variables.keys()]));
  frame.variables = new Map(
    [...names].map((name) => [
      name,
      same(({ variables }) => variables.get(name) ?? null) ? first.variables.get(name) : undefined,
    ]),
  );
}

/** `a && b`, `a || b`. */
function runList(step: Extract<Step, { kind: 'and' | 'or' }>, frame: Frame, walk: Walk, around: Surroundings): Outcome {
  const isAnd = step.kind === 'and';
  // `chown … || exit 1` does not swallow the failure.
  const swallows = !isAnd && !endsIn(step.right);
  const { truth, outcome } = evaluateStep(step.left, frame, walk, { ...around, mayFail: around.mayFail || swallows });
  if (outcome === 'ends') return outcome;
  if (truth !== undefined && truth !== isAnd) return outcome;
  const isExpected = truth !== undefined || (isAnd && succeeds(step.left));
  const right = isExpected ? run(step.right, frame, walk, around) : branches([[step.right], []], frame, walk, around);
  return worse(outcome, right);
}

const endsIn = (step: Step): boolean =>
  step.kind === 'group' && !step.isApart
    ? step.body.some(endsIn)
    : step.kind === 'command' && (step.command.name === 'exit' || step.command.name === 'return');

/** Whether a command is one whose success nobody asks about: what follows it is what happens. */
function succeeds(step: Step): boolean {
  if (step.kind === 'and') return succeeds(step.left) && succeeds(step.right);
  if (step.kind !== 'command') return false;
  return !asking.includes(step.command.name ?? '[');
}

/** Programs that are run for their status. */
const asking = ['[', 'test', 'command', 'curl', 'diff', 'getent', 'grep', 'hash', 'id', 'nc', 'pgrep', 'type', 'which'];

/** Runs a condition, and says what is known of its status. */
function evaluate(flow: Flow, frame: Frame, walk: Walk, around: Surroundings): { truth: Truth; outcome: Outcome } {
  const last = flow.at(-1);
  if (!last) return { truth: undefined, outcome: 'goes on' };
  const before = follow(flow.slice(0, -1), frame, walk, around);
  if (before === 'ends') return { truth: undefined, outcome: before };
  const { truth, outcome } = evaluateStep(last, frame, walk, { ...around, mayFail: true });
  return { truth, outcome: worse(before, outcome) };
}

function evaluateStep(step: Step, frame: Frame, walk: Walk, around: Surroundings): { truth: Truth; outcome: Outcome } {
  const scope = scopeOf(frame, walk);
  switch (step.kind) {
    case 'test':
      return { truth: evaluateText(step.text, scope), outcome: 'goes on' };
    case 'not': {
      const { truth, outcome } = evaluateStep(step.step, frame, walk, { ...around, mayFail: true });
      return { truth: not(truth), outcome };
    }
    case 'and':
    case 'or': {
      const left = evaluateStep(step.left, frame, walk, around);
      if (left.truth === (step.kind === 'or')) return left;
      const inside = left.truth === undefined ? { ...around, isCertain: false } : around;
      const right = evaluateStep(step.right, frame, walk, inside);
      const truth = step.kind === 'and' ? both(left.truth, right.truth) : not(both(not(left.truth), not(right.truth)));
      const ended = left.truth === undefined && right.outcome === 'ends' ? 'may end' : right.outcome;
      return { truth, outcome: worse(left.outcome, ended) };
    }
    case 'command': {
      const { name, words } = step.command;
      if (name === 'true' || name === ':') return { truth: true, outcome: 'goes on' };
      if (name === 'false') return { truth: false, outcome: 'goes on' };
      const outcome = run(step, frame, walk, around);
      if (name !== '[' && name !== 'test') return { truth: undefined, outcome };
      return { truth: evaluateTest(words.slice(1, name === '[' ? -1 : undefined), scope), outcome };
    }
    default:
      return { truth: undefined, outcome: run(step, frame, walk, around) };
  }
}
