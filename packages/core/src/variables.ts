import type { Dockerfile, Pair, Stage, Value } from './dockerfile.ts';
import { type Binding, type BindingOf, joinLines, substitute } from './substitute.ts';
import { indexOf, lastBefore, type Point, type Step, stepsOf } from './timeline.ts';

/** What an ENV or ARG makes of a name, for the instructions after the one with the index `at`. */
interface Definition {
  readonly at: number;
  readonly by: 'ENV' | 'ARG';
  readonly binding: Binding;
}

/** The variables of a stage, or those before the first FROM. */
interface Scope {
  /** Of the stage that this one is FROM; stages that define nothing are left out of the chain. */
  readonly parent: Scope | undefined;
  readonly definitions: Map<string, Definition[]>;
  /** The ENVs whose name is not known (`ENV $NAME=x`): each may have set any variable. */
  readonly anything: { readonly at: number }[];
  /** What holds at the end, by name; filled as it is asked for. */
  readonly atEnd: Map<string, Definition | undefined>;
}

/** The definitions of a whole file, evaluated once in the order of the file. */
interface Variables {
  readonly globals: Scope;
  readonly stages: readonly Scope[];
}

const variablesOf = new WeakMap<Dockerfile, Variables>();

/** BuildKit sets these before the first ARG: https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope */
const automatic: ReadonlySet<string> = new Set([
  'BUILDARCH',
  'BUILDOS',
  'BUILDOSVERSION',
  'BUILDPLATFORM',
  'BUILDVARIANT',
  'TARGETARCH',
  'TARGETOS',
  'TARGETOSVERSION',
  'TARGETPLATFORM',
  'TARGETSTAGE',
  'TARGETVARIANT',
]);

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
  return at <= stage.from.index ? globalBinding(globals, at, name) : stageBinding(stages[stage.index], at, name);
}

function read(dockerfile: Dockerfile): Variables {
  let variables = variablesOf.get(dockerfile);
  if (variables === undefined) {
    variables = readVariables(dockerfile);
    variablesOf.set(dockerfile, variables);
  }
  return variables;
}

function readVariables(dockerfile: Dockerfile): Variables {
  const globals = emptyScope(undefined);
  for (const instruction of dockerfile.instructions) {
    if (instruction.keyword === 'FROM') {
      break;
    }
    define(dockerfile, globals, globals, { at: instruction.index, instruction });
  }
  const stages: Scope[] = [];
  for (const stage of dockerfile.stages) {
    const inherited = stage.parent && stages[stage.parent.index];
    const scope = emptyScope(inherited && isEmpty(inherited) ? inherited.parent : inherited);
    for (const step of stepsOf(stage)) {
      define(dockerfile, globals, scope, step);
    }
    stages.push(scope);
  }
  return { globals, stages };
}

const emptyScope = (parent: Scope | undefined): Scope => ({
  parent,
  definitions: new Map(),
  anything: [],
  atEnd: new Map(),
});

const isEmpty = ({ definitions, anything }: Scope): boolean => definitions.size === 0 && anything.length === 0;

function define(dockerfile: Dockerfile, globals: Scope, scope: Scope, { at, instruction }: Step): void {
  if (instruction.keyword === 'ENV') {
    defineEnv(dockerfile, scope, instruction.pairs, at);
  } else if (instruction.keyword === 'ARG') {
    // Each ARG of a line sees the ones before it.
    for (const pair of instruction.pairs) {
      const binding =
        scope === globals ? globalArg(dockerfile, globals, pair) : stageArg(dockerfile, globals, scope, pair);
      put(scope, pair.key, { at, by: 'ARG', binding });
    }
  }
}

function put({ definitions }: Scope, name: string, definition: Definition): void {
  const list = definitions.get(name);
  if (list === undefined) {
    definitions.set(name, [definition]);
  } else {
    list.push(definition);
  }
}

/** All pairs of an ENV see the state before the line: https://docs.docker.com/reference/dockerfile/#environment-replacement */
function defineEnv(dockerfile: Dockerfile, scope: Scope, pairs: readonly Pair[], at: number): void {
  const expanded = (text: string): Value | undefined =>
    evaluate(dockerfile, text, (name) => stageBinding(scope, last, name));
  const assignments = pairs.map(({ key, raw }) => ({
    name: /^\w+$/.test(key) ? key : expanded(key)?.text,
    value: expanded(raw ?? ''),
  }));
  for (const { name, value } of assignments) {
    if (name === undefined) {
      scope.anything.push({ at });
    } else {
      put(scope, name, { at, by: 'ENV', binding: bindingOf(value) });
    }
  }
}

const bindingOf = (value: Value | undefined): Binding => (value === undefined ? unknown : { state: 'set', value });

const argument = (value: Value | undefined): Binding => bindingOf(value && { ...value, dependsOnArgument: true });

function globalArg(dockerfile: Dockerfile, globals: Scope, { key, raw }: Pair): Binding {
  const of = (name: string): Binding => globalBinding(globals, last, name);
  if (raw !== undefined) {
    return argument(evaluate(dockerfile, raw, of));
  }
  const before = of(key);
  return before.state === 'unset' ? { state: 'unset', dependsOnArgument: true } : before;
}

function stageArg(dockerfile: Dockerfile, globals: Scope, scope: Scope, { key, raw }: Pair): Binding {
  const given =
    raw === undefined
      ? globalBinding(globals, last, key)
      : argument(evaluate(dockerfile, raw, (name) => stageBinding(scope, last, name)));
  const before = definitionBefore(scope, last, key);
  if (given.state === 'unset') {
    // Nothing is set, so that what was set before stays, unless somebody passes the argument.
    const kept = before?.binding ?? given;
    return kept.state === 'set'
      ? argument(kept.value)
      : kept.state === 'unset'
        ? { ...kept, dependsOnArgument: true }
        : kept;
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

function globalBinding(globals: Scope, index: number, name: string): Binding {
  const found = lastBefore(globals.definitions.get(name) ?? [], index);
  if (found !== undefined) {
    return found.binding;
  }
  return automatic.has(name) ? unknown : { state: 'unset', dependsOnArgument: false };
}

const stageBinding = (scope: Scope | undefined, index: number, name: string): Binding =>
  (scope && definitionBefore(scope, index, name)?.binding) ?? unknown;

function definitionBefore(scope: Scope, index: number, name: string): Definition | undefined {
  const own = ownDefinition(scope, index, name);
  return own ?? (scope.parent && definitionAtEnd(scope.parent, name));
}

function ownDefinition({ definitions, anything }: Scope, index: number, name: string): Definition | undefined {
  const found = lastBefore<Definition>(definitions.get(name) ?? [], index);
  const doubt = anything.length === 0 ? undefined : lastBefore<{ readonly at: number }>(anything, index);
  if (doubt !== undefined && (found === undefined || found.at < doubt.at)) {
    return { at: doubt.at, by: 'ENV', binding: unknown };
  }
  return found;
}

/** Remembers the answer in every scope on the way, so that a long chain of stages is walked once for a name. */
function definitionAtEnd(start: Scope, name: string): Definition | undefined {
  const passed: Scope[] = [];
  let found: Definition | undefined;
  for (let scope: Scope | undefined = start; scope !== undefined; scope = scope.parent) {
    if (scope.atEnd.has(name)) {
      found = scope.atEnd.get(name);
      break;
    }
    passed.push(scope);
    found = ownDefinition(scope, last, name);
    if (found !== undefined) {
      break;
    }
  }
  for (const scope of passed) {
    scope.atEnd.set(name, found);
  }
  return found;
}
