import { readCommands, resolvePath, type ShellWord } from '@dockerfix/core';

/** What a shell's word is, as far as it is known: a text, or any text but one. */
export type Operand = { readonly text: string } | { readonly otherThan: string } | undefined;

/** What a script is run with. */
export interface Scope {
  /** Whether root runs it. */
  readonly isRoot: boolean;
  /** `$1` and on; `undefined`: not known. */
  readonly positional: readonly (string | undefined)[] | undefined;
  readonly variables: ReadonlyMap<string, Operand>;
  /** `$0`. */
  readonly script: string;
}

/** What a test of the shell says; `undefined`: it depends on what is not known before the container runs. */
export type Truth = boolean | undefined;

export const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);
export const both = (a: Truth, b: Truth): Truth =>
  a === false || b === false ? false : a === true && b === true ? true : undefined;

/** The words of `[ … ]` or `test …`, the name of the command left out. */
export function evaluateTest(words: readonly ShellWord[], scope: Scope): Truth {
  const operators = words.map(({ text }) => text);
  const either = operators.indexOf('-o');
  if (either > 0) {
    const [a, b] = [evaluateTest(words.slice(0, either), scope), evaluateTest(words.slice(either + 1), scope)];
    return not(both(not(a), not(b)));
  }
  const and = operators.indexOf('-a');
  if (and > 0) return both(evaluateTest(words.slice(0, and), scope), evaluateTest(words.slice(and + 1), scope));
  if (operators[0] === '!') return not(evaluateTest(words.slice(1), scope));
  const [first, second, third] = words;
  if (words.length === 2 && first && second) return evaluateUnary(first.text, operandOf(second, scope));
  if (words.length === 1 && first) return not(evaluateUnary('-z', operandOf(first, scope)));
  if (words.length !== 3 || !first || !second || !third) return undefined;
  return compare(operandOf(first, scope), second.text, operandOf(third, scope));
}

/** `[[ … ]]` and `(( … ))` as written; of the latter only what asks for the uid. */
export function evaluateText(text: string, scope: Scope): Truth {
  const arithmetic = /^\(\(\s*\$?\{?E?UID\}?\s*(==|!=|>)\s*0\s*\)\)$/u.exec(text);
  if (arithmetic) return arithmetic[1] === '==' ? scope.isRoot : !scope.isRoot;
  if (!text.startsWith('[[')) return undefined;
  const inner = text.slice(2, -2).trim();
  const parts = inner.split(/\s+(&&|\|\|)\s+/u);
  if (parts.length > 1) {
    // Both operators together, or parentheses, are left alone.
    const [operator] = parts.filter((_, at) => at % 2 === 1);
    if (/[()]/u.test(inner.replace(/\$\([^()]*\)/gu, ''))) return undefined;
    if (parts.some((part, at) => at % 2 === 1 && part !== operator)) return undefined;
    const truths = parts.filter((_, at) => at % 2 === 0).map((part) => evaluateText(`[[ ${part} ]]`, scope));
    return operator === '&&' ? truths.reduce(both) : not(truths.map(not).reduce(both));
  }
  if (/=~|[<>]/u.test(inner)) return undefined;
  const [command, more] = readCommands(`test ${inner}`) ?? [];
  if (!command || more?.name === 'test') return undefined;
  return evaluateTest(command.words.slice(1), scope);
}

/** Whether the word of a `case` matches a pattern. */
export function matchesPattern(word: Operand, pattern: string): Truth {
  if (pattern === '*') return true;
  const text = pattern.replace(/^(["'])(.*)\1$/u, '$2');
  if (word === undefined || /[$`\\[\]{}()!+@]/u.test(text)) return undefined;
  if ('otherThan' in word) return text === word.otherThan ? false : undefined;
  const expression = text.replace(/[.^|]/gu, '\\$&').replace(/\*/gu, '.*').replace(/\?/gu, '.');
  return new RegExp(`^${expression}$`, 'su').test(word.text);
}

function evaluateUnary(operator: string, operand: Operand): Truth {
  if (operator !== '-z' && operator !== '-n') return undefined;
  if (operand === undefined) return undefined;
  // A uid and a user's name are never empty.
  const isEmpty = 'text' in operand && operand.text === '';
  return operator === '-z' ? isEmpty : !isEmpty;
}

function compare(left: Operand, operator: string, right: Operand): Truth {
  switch (operator) {
    case '=':
    case '==':
    case '-eq':
      return equal(left, right);
    case '!=':
    case '-ne':
      return not(equal(left, right));
    case '-gt':
      return right && 'text' in right && right.text === '0' ? not(equal(left, right)) : undefined;
    default:
      return undefined;
  }
}

function equal(left: Operand, right: Operand): Truth {
  if (left === undefined || right === undefined) return undefined;
  if ('text' in left && 'text' in right) return left.text === right.text;
  if ('otherThan' in left && 'text' in right) return left.otherThan === right.text ? false : undefined;
  if ('text' in left && 'otherThan' in right) return left.text === right.otherThan ? false : undefined;
  return undefined;
}

const bare = (text: string): string => text.replace(/^"(.*)"$/su, '$1');

/** What a word is; who runs the script is known by what it asks for. */
export function operandOf({ value, text }: ShellWord, scope: Scope): Operand {
  if (value !== undefined) return { text: value };
  const written = bare(text).replace(/\s+/gu, ' ');
  if (/^(?:\$\( ?(?:\/usr\/bin\/)?id -u ?\)|`id -u`|\$\{?E?UID\}?|\$\{E?UID:-\$\(id -u\)\})$/u.test(written)) {
    return scope.isRoot ? { text: '0' } : { otherThan: '0' };
  }
  if (/^(?:\$\( ?(?:id -un|id -nu|whoami) ?\)|`(?:whoami|id -un)`)$/u.test(written)) {
    return scope.isRoot ? { text: 'root' } : { otherThan: 'root' };
  }
  if (/^\$\(dirname (?:-- )?"?\$(?:0|\{0\}|BASH_SOURCE|\{BASH_SOURCE\[0\]\})"?\)$/u.test(written)) {
    return scope.script.startsWith('/') ? { text: resolvePath(scope.script, '..') } : undefined;
  }
  const [, name = ''] = /^\$\{?([A-Za-z_]\w*)\}?$/u.exec(written) ?? [];
  if (name !== '') return scope.variables.get(name);
  const { positional } = scope;
  if (/^\$\{?0\}?$/u.test(written)) return { text: scope.script };
  if (positional === undefined) return undefined;
  if (/^\$\{?#\}?$/u.test(written)) return { text: String(positional.length) };
  const [, digit, operation = ''] = /^\$\{?(\d)([#%:]?[^}]*)\}?$/u.exec(written) ?? [];
  if (digit === undefined) return undefined;
  const at = Number(digit) - 1;
  const given = at < positional.length ? positional[at] : '';
  if (given === undefined) return undefined;
  if (operation === '') return { text: given };
  if (operation === '#-') return { text: given.replace(/^-/u, '') };
  if (operation === ':0:1') return { text: given.slice(0, 1) };
  return operation === ':-' || operation === '-' ? { text: given } : undefined;
}
