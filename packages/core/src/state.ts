import type { Dockerfile, Stage, StateBefore, Value } from './dockerfile.ts';
import type { ImageFacts } from './image/facts.ts';
import { resolvePath } from './paths.ts';
import { indexOf, lastBefore, type Point, type Step, stepsOf } from './timeline.ts';
import { expandAt } from './variables.ts';

export { resolvePath } from './paths.ts';
export { expand } from './variables.ts';

/** The states in a stage, each for the instructions after the one with the index `at`; the first is what it starts with. */
type States = readonly { readonly at: number; readonly state: StateBefore }[];

const statesOf = new WeakMap<Dockerfile, readonly States[]>();

/** What holds just before an instruction of the stage, or with `'end'` after the last of them. */
export function stateBefore(dockerfile: Dockerfile, stage: Stage, point: Point): StateBefore {
  let stages = statesOf.get(dockerfile);
  if (stages === undefined) {
    stages = readStages(dockerfile);
    statesOf.set(dockerfile, stages);
  }
  const states = stages[stage.index] ?? [];
  const found = lastBefore(states, indexOf(point)) ?? states[0];
  return found?.state ?? nothing;
}

const nothing: StateBefore = { user: undefined, workdir: undefined, shell: undefined };

function readStages(dockerfile: Dockerfile): readonly States[] {
  const stages: States[] = [];
  for (const stage of dockerfile.stages) {
    const inherited = stage.parent && stages[stage.parent.index]?.at(-1)?.state;
    stages.push(readStates(dockerfile, stage, inherited ?? stateOf(stage.base.facts)));
  }
  return stages;
}

function readStates(dockerfile: Dockerfile, stage: Stage, inherited: StateBefore): States {
  let state = inherited;
  const states = [{ at: Number.NEGATIVE_INFINITY, state }];
  for (const step of stepsOf(stage)) {
    const next = stateAfter(state, dockerfile, stage, step);
    if (next !== state) {
      state = next;
      states.push({ at: step.at, state });
    }
  }
  return states;
}

/** What an image gives to the stage that starts FROM it. */
function stateOf(facts: ImageFacts | undefined): StateBefore {
  if (facts === undefined) return nothing;
  const isWindows = facts.family === 'windows';
  return {
    user: facts.user === undefined ? undefined : { value: userOf(plain(facts.user ?? '')), from: undefined },
    // Windows paths know drives, two separators and no case.
    workdir: isWindows ? undefined : plain(resolvePath('/', facts.workdir ?? '/')),
    shell: isWindows ? ['cmd', '/S', '/C'] : ['/bin/sh', '-c'],
  };
}

const plain = (text: string): Value => ({ text, dependsOnArgument: false });

/** An image without a user starts as root. */
const userOf = (value: Value): Value => (value.text === '' ? { ...value, text: 'root' } : value);

function stateAfter(state: StateBefore, dockerfile: Dockerfile, stage: Stage, step: Step): StateBefore {
  const { at, instruction } = step;
  // BuildKit takes the whole rest of the line, blanks in it included, as the argument of USER and of WORKDIR.
  const argument = (): Value | undefined =>
    expandAt(dockerfile, stage, at, dockerfile.slice(instruction.arguments).trim());
  switch (instruction.keyword) {
    case 'USER': {
      const value = argument();
      return { ...state, user: { value: value && userOf(value), from: instruction } };
    }
    case 'WORKDIR':
      return { ...state, workdir: workdirAfter(state.workdir, argument(), stage.base.facts?.family === 'windows') };
    case 'SHELL':
      return { ...state, shell: instruction.json?.map(({ value }) => value) };
    default:
      return state;
  }
}

/** Linux's PATH_MAX: no build gets into a longer one. */
const longestPath = 4096;

function workdirAfter(before: Value | undefined, path: Value | undefined, isWindows: boolean): Value | undefined {
  if (path === undefined || isWindows || /^[A-Za-z]:|\\/.test(path.text)) return undefined;
  const isAbsolute = path.text.startsWith('/');
  if (before === undefined && !isAbsolute) return undefined;
  const text = resolvePath(before?.text ?? '/', path.text);
  const dependsOnArgument = path.dependsOnArgument || (!isAbsolute && before?.dependsOnArgument === true);
  return text.length > longestPath ? undefined : { text, dependsOnArgument };
}
