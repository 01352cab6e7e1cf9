import {
  type CommandNode,
  type CompoundList,
  type Script as ParsedScript,
  type PipelineNode,
  parse,
  type Redirected,
  type Statement,
} from 'unbash';
import type { Command, ShellWord } from './command.ts';
import { commandOf, readScript, wordOf } from './read.ts';
import { carriageReturns, type Script, scriptAt, without } from './script.ts';

/** What a shell does one after the other. */
export type Flow = readonly Step[];

/** One part of a shell text, as far as it decides what runs. Spans and words are those of `readCommands`. */
export type Step =
  | { readonly kind: 'command'; readonly command: Command }
  /** `[[ … ]]` and `(( … ))`, as written. */
  | { readonly kind: 'test'; readonly text: string }
  | { readonly kind: 'if'; readonly condition: Flow; readonly body: Flow; readonly otherwise: Flow }
  | { readonly kind: 'and' | 'or'; readonly left: Step; readonly right: Step }
  | { readonly kind: 'not'; readonly step: Step }
  /** The condition of `while` and `until`; `for` has none. The body may not run at all. */
  | { readonly kind: 'loop'; readonly variable: string | undefined; readonly condition: Flow; readonly body: Flow }
  | { readonly kind: 'case'; readonly word: ShellWord; readonly branches: readonly Branch[] }
  /** What happens in a subshell, in the background or in a pipeline changes nothing of the shell itself. */
  | { readonly kind: 'group'; readonly body: Flow; readonly isApart: boolean; readonly redirects: readonly string[] }
  | { readonly kind: 'pipeline'; readonly parts: Flow }
  | { readonly kind: 'function'; readonly name: string; readonly body: Flow };

export interface Branch {
  /** As written: `redis-server`, `-*`. */
  readonly patterns: readonly string[];
  readonly body: Flow;
  /** Whether the next branch may be looked at after this one (`;&`, `;;&`). */
  readonly fallsThrough: boolean;
}

/**
 * Reads a shell text with its conditions. What is in substitutions is not in it: `readCommands` has that as well.
 *
 * @returns `undefined` when the text is not shell that can be read.
 */
export function readFlow(text: string): Flow | undefined {
  const script = without(scriptAt(text, 0), carriageReturns);
  // What it takes for unreadable goes for the flow as well.
  if (readScript(scriptAt(text, 0)) === undefined) return undefined;
  return statements(parse(script.text).commands, script);
}

const statements = (list: ParsedScript['commands'], script: Script): Flow =>
  list.flatMap((one) => statement(one, script));

function statement({ command, background }: Statement, script: Script): Flow {
  const steps = listOf(command, script);
  return background === true ? [{ kind: 'group', body: steps, isApart: true, redirects: [] }] : steps;
}

function listOf(node: Statement['command'], script: Script): Flow {
  if (node.type !== 'AndOr') return [pipeline(node, script)];
  const [first, ...rest] = node.commands;
  if (!first) return [];
  let step = pipeline(first, script);
  for (const [at, right] of rest.entries()) {
    step = { kind: node.operators[at] === '&&' ? 'and' : 'or', left: step, right: pipeline(right, script) };
  }
  return [step];
}

function pipeline(node: PipelineNode, script: Script): Step {
  if (node.type !== 'Pipeline') return stepOf(node, script);
  const [first, ...rest] = node.commands.map((one) => stepOf(one, script));
  const step: Step =
    first === undefined || rest.length > 0 ? { kind: 'pipeline', parts: first ? [first, ...rest] : [] } : first;
  const isNegated = node.prefixes.filter(({ type }) => type === 'Negation').length % 2 === 1;
  return isNegated ? { kind: 'not', step } : step;
}

const bodyOf = ({ commands }: CompoundList, script: Script): Flow => statements(commands, script);

function stepOf(node: CommandNode | CompoundList, script: Script): Step {
  const group = (body: Flow, isApart = false): Step => ({ kind: 'group', body, isApart, redirects: [] });
  switch (node.type) {
    case 'Command':
      return { kind: 'command', command: commandOf(node, script) };
    case 'TestCommand':
    case 'ArithmeticCommand':
      return { kind: 'test', text: script.text.slice(node.pos, node.end) };
    case 'If': {
      const last = node.else ? bodyOf(node.else, script) : [];
      const otherwise = node.elif.reduceRight<Flow>(
        (rest, { clause, then }) => [
          { kind: 'if', condition: bodyOf(clause, script), body: bodyOf(then, script), otherwise: rest },
        ],
        last,
      );
      return { kind: 'if', condition: bodyOf(node.clause, script), body: bodyOf(node.then, script), otherwise };
    }
    case 'While':
      return {
        kind: 'loop',
        variable: undefined,
        condition: bodyOf(node.clause, script),
        body: bodyOf(node.body, script),
      };
    case 'For':
    case 'Select':
      return { kind: 'loop', variable: node.name.value, condition: [], body: bodyOf(node.body, script) };
    case 'ArithmeticFor':
      return { kind: 'loop', variable: undefined, condition: [], body: bodyOf(node.body, script) };
    case 'Case':
      return {
        kind: 'case',
        word: wordOf(node.word, script),
        branches: node.items.map(({ pattern, body, terminator }) => ({
          patterns: pattern.map(({ text }) => text),
          body: bodyOf(body, script),
          fallsThrough: terminator === ';&' || terminator === ';;&',
        })),
      };
    case 'Subshell':
      return group(bodyOf(node.body, script), true);
    case 'Coproc':
      return group([stepOf(node.body, script)], true);
    case 'BraceGroup':
      return group(bodyOf(node.body, script));
    case 'CompoundList':
      return group(bodyOf(node, script));
    case 'Function':
      return { kind: 'function', name: node.name.value, body: [stepOf(node.body, script)] };
    case 'Redirected':
      return redirected(node, script);
  }
}

function redirected({ command, redirects }: Redirected, script: Script): Step {
  const written = redirects.flatMap((one) =>
    one.type === 'Redirect' && /^&?>/u.test(one.operator) && one.target ? (wordOf(one.target, script).value ?? []) : [],
  );
  return { kind: 'group', body: [stepOf(command, script)], isApart: false, redirects: written };
}
