import { type Ancestry, type Nearest, nearestAmong, readAncestry } from './ancestry.ts';
import type { Dockerfile, Instruction, Pair, Stage, Value } from './dockerfile.ts';
import { platformArguments } from './platform-arguments.ts';
import { type Binding, type BindingOf, joinLines, substitute } from './substitute.ts';
import { indexOf, lastBefore, type Point, stepsOf } from './timeline.ts';

/** What an ENV or ARG makes of a name, for the instructions after the one with the index `at`. */
interface Definition {
  readonly at: number;
  readonly by: 'ENV' | 'ARG';
  readonly binding: Binding;
}

/** All definitions of one name, by the index of the stage; evaluated once in the order of the file. */
interface Name {
  readonly byStage: Map<number, Definition[]>;
  nearest: Nearest | undefined;
}

interface Variables {
  readonly globals: ReadonlyMap<string, Definition[]>;
  readonly stages: Stages;
}

interface Stages {
  readonly ancestry: Ancestry;
  readonly parents: readonly (number | undefined)[];
  readonly names: Map<string, Name>;
}

/** The name of the ENVs whose name has a variable in it (`ENV $NAME=x`): each may set any variable. */
const anyName = '$';

const variablesOf = new WeakMap<Dockerfile, Variables>();

/** After everything that was read. */
const last = Number.POSITIVE_INFINITY;

const unknown: Binding = { state: 'unknown' };

/**
 * The value of a variable at a point of a stage; in the stage's FROM and before it that of the global ARGs. `undefined`
 * for a variable that the file does not define before the point (the base image may set it), for an ARG without a value,
 * and where the value has a part that is not known.
 */
export function lookUp(dockerfile: Dockerfile, stage: Stage, point: Point, name: string): Value | undefined {
  const binding = bindingAt(dockerfile, stage, indexOf(point), name);
  return binding.state === 'set' ? binding.value : undefined;
}

/**
 * What BuildKit makes of a text as written in an instruction: quotes, escapes and continuation marks taken away, the
 * variables that hold at the point filled in. `undefined` when one of them is not known.
 */
export function expand(dockerfile: Dockerfile, stage: Stage, point: Point, text: string): Value | undefined {
  return expandAt(dockerfile, stage, indexOf(point), text);
}

/** The same for a place that need not be an instruction's own index. */
export const expandAt = (dockerfile: Dockerfile, stage: Stage, at: number, text: string): Value | undefined =>
  evaluate(dockerfile, text, (name) => bindingAt(dockerfile, stage, at, name));

const evaluate = (dockerfile: Dockerfile, text: string, bindingOf: BindingOf): Value | undefined =>
  substitute(joinLines(text, dockerfile.escape), dockerfile.escape, bindingOf);

function bindingAt(dockerfile: Dockerfile, stage: Stage, at: number, name: string): Binding {
  const { globals, stages } = read(dockerfile);
  return at <= stage.from.index ? globalBinding(globals, at, name) : stageBinding(stages, stage.index, at, name);
}

function read(dockerfile: Dockerfile): Variables {
  let variables = variablesOf.get(dockerfile);
  if (variables === undefined) {
    const globals = readGlobals(dockerfile);
    variables = { globals, stages: readStages(dockerfile, globals) };
    variablesOf.set(dockerfile, variables);
  }
  return variables;
}

function readGlobals(dockerfile: Dockerfile): ReadonlyMap<string, Definition[]> {
  const globals = new Map<string, Definition[]>();
  for (const { keyword, index: at, pairs } of dockerfile.instructions) {
    if (keyword === 'FROM') break;
    for (const pair of pairs) {
      const definition: Definition = { at, by: 'ARG', binding: globalArg(dockerfile, globals, pair) };
      const list = globals.get(pair.key);
      if (list === undefined) {
        globals.set(pair.key, [definition]);
      } else {
        list.push(definition);
      }
    }
  }
  return globals;
}

function readStages(dockerfile: Dockerfile, globals: ReadonlyMap<string, Definition[]>): Stages {
  const stages: Stages = {
    ancestry: readAncestry(dockerfile.stages),
    parents: dockerfile.stages.map(({ parent }) => parent?.index),
    names: new Map(),
  };
  const names = dockerfile.stages.map((stage) => [...stepsOf(stage)].filter(({ instruction }) => defines(instruction)));
  // Which stages define a name is known before the first value is looked up: the search goes over a finished tree.
  for (const [stage, steps] of names.entries()) {
    for (const { instruction } of steps) {
      for (const { key } of instruction.pairs) {
        register(stages, stage, instruction.keyword === 'ENV' && key.includes('$') ? anyName : key);
      }
    }
  }
  for (const [stage, steps] of names.entries()) {
    for (const { at, instruction } of steps) {
      if (instruction.keyword === 'ENV') {
        defineEnv(dockerfile, stages, stage, instruction.pairs, at);
      } else {
        // Each ARG of a line sees the ones before it.
        for (const pair of instruction.pairs) {
          const binding = stageArg(dockerfile, globals, stages, stage, pair);
          stages.names.get(pair.key)?.byStage.get(stage)?.push({ at, by: 'ARG', binding });
        }
      }
    }
  }
  return stages;
}

const defines = ({ keyword }: Instruction): boolean => keyword === 'ENV' || keyword === 'ARG';

function register({ names }: Stages, stage: number, name: string): void {
  let found = names.get(name);
  if (found === undefined) {
    found = { byStage: new Map(), nearest: undefined };
    names.set(name, found);
  }
  if (!found.byStage.has(stage)) {
    found.byStage.set(stage, []);
  }
}

/** All pairs of an ENV see the state before the line: https://docs.docker.com/reference/dockerfile/#environment-replacement */
function defineEnv(dockerfile: Dockerfile, stages: Stages, stage: number, pairs: readonly Pair[], at: number): void {
  const bindings = pairs.map(({ raw }) =>
    bindingOf(evaluate(dockerfile, raw ?? '', (name) => stageBinding(stages, stage, last, name))),
  );
  for (const [position, { key }] of pairs.entries()) {
    const name = key.includes('$') ? anyName : key;
    const binding = name === anyName ? unknown : (bindings[position] ?? unknown);
    stages.names.get(name)?.byStage.get(stage)?.push({ at, by: 'ENV', binding });
  }
}

const bindingOf = (value: Value | undefined): Binding => (value === undefined ? unknown : { state: 'set', value });

const argument = (value: Value | undefined): Binding => bindingOf(value && { ...value, dependsOnArgument: true });

function globalArg(dockerfile: Dockerfile, globals: ReadonlyMap<string, Definition[]>, { key, raw }: Pair): Binding {
  if (raw !== undefined) return argument(evaluate(dockerfile, raw, (name) => globalBinding(globals, last, name)));
  const before = globalBinding(globals, last, key);
  return before.state === 'unset' ? { state: 'unset', dependsOnArgument: true } : before;
}

function stageArg(
  dockerfile: Dockerfile,
  globals: ReadonlyMap<string, Definition[]>,
  stages: Stages,
  stage: number,
  { key, raw }: Pair,
): Binding {
  const given =
    raw === undefined
      ? globalBinding(globals, last, key)
      : argument(evaluate(dockerfile, raw, (name) => stageBinding(stages, stage, last, name)));
  const before = definitionBefore(stages, stage, last, key);
  if (given.state === 'unset') {
    // Nothing is set, so that what was set before stays, unless somebody passes the argument.
    const kept = before?.binding ?? given;
    return kept.state === 'set' ? argument(kept.value) : unsetByArgument(kept);
  }
  if (before?.by === 'ENV') {
    // The documentation and the builders before BuildKit let the ENV win, BuildKit the later of the two.
    // https://docs.docker.com/reference/dockerfile/#using-arg-variables
    const isSame =
      given.state === 'set' && before.binding.state === 'set' && given.value.text === before.binding.value.text;
    return isSame ? given : unknown;
  }
  return given;
}

const unsetByArgument = (binding: Binding): Binding =>
  binding.state === 'unset' ? { state: 'unset', dependsOnArgument: true } : binding;

function globalBinding(globals: ReadonlyMap<string, Definition[]>, index: number, name: string): Binding {
  const found = lastBefore(globals.get(name) ?? [], index);
  if (found !== undefined) return found.binding;
  return platformArguments.has(name) ? unknown : { state: 'unset', dependsOnArgument: false };
}

const stageBinding = (stages: Stages, stage: number, at: number, name: string): Binding =>
  definitionBefore(stages, stage, at, name)?.binding ?? unknown;

function definitionBefore(stages: Stages, stage: number, at: number, name: string): Definition | undefined {
  const found = latest(stages, stage, at, name);
  const doubt = latest(stages, stage, at, anyName);
  // Of two definitions that a stage inherits, the one of the nearer stage comes later in the file too.
  return found === undefined || (doubt !== undefined && doubt.at > found.at) ? doubt : found;
}

/** The last definition in the stage before the point, else at the end of the nearest stage below that has one. */
function latest({ ancestry, parents, names }: Stages, stage: number, at: number, name: string): Definition | undefined {
  const found = names.get(name);
  if (found === undefined) return undefined;
  const own = lastBefore(found.byStage.get(stage) ?? [], at);
  const parent = parents[stage];
  if (own !== undefined || parent === undefined) return own;
  found.nearest ??= nearestAmong(ancestry, [...found.byStage.keys()]);
  const nearest = found.nearest(parent);
  return nearest === undefined ? undefined : found.byStage.get(nearest)?.at(-1);
}
