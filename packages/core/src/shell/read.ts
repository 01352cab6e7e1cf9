import {
  forEachChild,
  type HereDoc,
  type Assignment as ParsedAssignment,
  type Command as ParsedCommand,
  parse,
  type Redirection,
  type SyntaxNode,
  type Word,
} from 'unbash';
import { type Command, nameOf, type Redirect, type ShellWord } from './command.ts';
import { scriptSource } from './interpreter.ts';
import {
  carriageReturns,
  heredocEscapes,
  leadingTabs,
  opaque,
  partOf,
  type Script,
  scriptAs,
  scriptAt,
  without,
} from './script.ts';

export type { Command, ShellWord } from './command.ts';

/**
 * Every simple command of a shell text in source order: those of lists, pipelines, groups, subshells, conditions, loops,
 * functions and substitutions, and those of a heredoc that a shell reads (`bash <<EOF`). The script of `sh -c '…'` and
 * `eval` is a word and stays one.
 *
 * Spans are offsets into `text` plus `offset`.
 *
 * @returns `undefined` when the text is not shell that can be read: nothing is known of it.
 */
export function readCommands(text: string, offset = 0): readonly Command[] | undefined {
  return readScript(scriptAt(text, offset));
}

/** Like `readCommands`, for a text that knows the way back to its source. */
export function readScript(written: Script): readonly Command[] | undefined {
  const script = without(written, carriageReturns);
  const commands: Command[] = [];
  if (!visit(parse(script.text), undefined, script, commands)) return undefined;
  return commands.sort((a, b) => a.start - b.start);
}

/** Puts the commands of a node and of what is in it into `commands`; `false` when a part cannot be read. */
function visit(node: SyntaxNode, parent: SyntaxNode | undefined, script: Script, commands: Command[]): boolean {
  let own = script;
  if (node.type === 'Script') {
    if (node.errors !== undefined && node.errors.length > 0) return false;
    // Backticks with escapes inside are parsed as a text of their own, whose positions say nothing of ours.
    if (node.source !== undefined && parent !== undefined) {
      own = scriptAs(node.source, script.span(parent.pos, parent.end));
    }
  } else if (node.type === 'HereDoc') {
    // A shell takes what it has as the body when the end is missing; BuildKit and people do not mean that.
    if (node.closing === undefined || node.delimiter === undefined) return false;
  } else if (node.type === 'Command') {
    const command = commandOf(node, own);
    commands.push(command);
    const heredoc = inputOf(node);
    const source = heredoc === undefined ? 'elsewhere' : scriptSource(command);
    const body = heredoc !== undefined && source === 'standard input' ? readScript(bodyOf(heredoc, own)) : [];
    if (source === undefined || body === undefined) return false;
    for (const inner of body) {
      commands.push(inner);
    }
  }
  let readable = true;
  forEachChild(node, (child) => {
    readable &&= visit(child, node, own, commands);
  });
  return readable;
}

export function commandOf(node: ParsedCommand, script: Script): Command {
  const words: ShellWord[] = node.name === undefined ? [] : [wordOf(node.name, script)];
  for (const argument of node.args) {
    words.push(
      argument.type === 'Word'
        ? wordOf(argument, script)
        : { ...placed(argument, script), value: assignedText(argument) },
    );
  }
  return {
    ...script.span(node.pos, node.end),
    name: nameOf(words[0]?.value),
    words,
    assignments: node.prefix
      .filter((item) => item.type === 'Assignment')
      .map((item) => ({ name: item.name, value: assignedValue(item) })),
    redirects: node.redirects.map(redirectOf),
  };
}

export const wordOf = (word: Word, script: Script): ShellWord => ({ ...placed(word, script), value: literal(word) });

const placed = ({ pos, end }: { readonly pos: number; readonly end: number }, script: Script) => ({
  ...script.span(pos, end),
  text: script.written.slice(pos, end),
});

/** An assignment among the arguments, `export A=b`, is the word `A=b`. */
function assignedText(assignment: ParsedAssignment): string | undefined {
  const value = assignedValue(assignment);
  return value === undefined ? undefined : `${assignment.name}=${value}`;
}

function assignedValue({ value, append, index }: ParsedAssignment): string | undefined {
  // A tilde is expanded after a colon too, as in PATH.
  if (append || index !== undefined || value.type !== 'Word' || value.text.includes(':~')) return undefined;
  return literal(value);
}

function redirectOf(redirection: Redirection): Redirect {
  if (redirection.type === 'HereDoc') return { operator: redirection.operator, target: redirection.delimiter?.value };
  const { operator, target } = redirection;
  return { operator, target: target === undefined ? undefined : literal(target) };
}

/** The heredoc that a command has as its standard input: the last redirection of it wins. */
function inputOf(node: ParsedCommand): HereDoc | undefined {
  const inputs = node.redirects.filter(({ operator, descriptor }) =>
    descriptor === undefined
      ? operator.startsWith('<')
      : descriptor.type === 'FileDescriptor' && descriptor.value === 0,
  );
  const last = inputs.at(-1);
  return last?.type === 'HereDoc' ? last : undefined;
}

/** The body as the shell gets it that reads it; what the outer shell expands in it is opaque. */
function bodyOf({ body, delimiter, operator }: HereDoc, script: Script): Script {
  const expands = delimiter?.quoted === false;
  const expansions = (expands ? (body.parts ?? []) : []).filter((part) => part.type !== 'Literal');
  const text = partOf(
    script,
    { start: body.pos, end: body.end },
    expansions.map(({ pos, end }) => ({ start: pos, end })),
  );
  const indented = operator === '<<-' ? without(text, leadingTabs) : text;
  return expands ? without(indented, heredocEscapes) : indented;
}

function literal(word: Word): string | undefined {
  if (word.text.startsWith('~') || word.text.includes(opaque)) return undefined;
  if (word.parts === undefined) return word.value;
  let value = '';
  for (const part of word.parts) {
    if (part.type === 'Literal' || part.type === 'SingleQuoted') {
      value += part.value;
    } else if (part.type === 'DoubleQuoted' && part.parts.every((inner) => inner.type === 'Literal')) {
      value += part.parts.map((inner) => (inner.type === 'Literal' ? inner.value : '')).join('');
    } else {
      // Globs, braces and expansions; `$'…'` too, which dash takes for a dollar sign and a quoted text.
      return undefined;
    }
  }
  return value;
}
