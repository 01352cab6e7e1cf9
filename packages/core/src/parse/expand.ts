import { DOLLAR, DOUBLE_QUOTE, SINGLE_QUOTE } from './characters.ts';

/** What a variable stands for: its text, `undefined` for unset, `'unknown'` for set to something nobody can tell. */
export type Variables = (name: string) => { readonly text: string } | 'unknown' | undefined;

// A special parameter such as `$$` is a variable too, one that is never set.
const NAME = /[\p{L}\p{Nd}_]+|[@*#?$!-]/uy;
const LONGEST = 65_536;
const DEEPEST = 50;

/**
 * A word as BuildKit reads it, quotes and escapes taken away, `$NAME` and `${…}` left as written. Text with an open quote,
 * which BuildKit refuses to expand, comes back as it is.
 */
export function dequote(text: string, escapeCharacter: string): string {
  return needsReading(text, escapeCharacter) ? (read(text, escapeCharacter, undefined) ?? text) : text;
}

/** The same with variables filled in; `undefined` when the value is not known or BuildKit would refuse the word. */
export function expand(text: string, escapeCharacter: string, variables: Variables): string | undefined {
  return needsReading(text, escapeCharacter) ? read(text, escapeCharacter, variables) : text;
}

const needsReading = (text: string, escapeCharacter: string): boolean =>
  text.includes('"') || text.includes("'") || text.includes(escapeCharacter) || text.includes('$');

function read(source: string, escapeCharacter: string, variables: Variables | undefined): string | undefined {
  const escapeCode = escapeCharacter.charCodeAt(0);
  let at = 0;
  let depth = 0;

  // Reads up to `}` in a substitution, else to the end.
  function readWord(isInSubstitution: boolean): string | undefined {
    let text = '';
    let runStart = at;
    while (at < source.length) {
      const code = source.charCodeAt(at);
      if (isInSubstitution && source[at] === '}') return text + source.slice(runStart, at);
      if (code !== SINGLE_QUOTE && code !== DOUBLE_QUOTE && code !== DOLLAR && code !== escapeCode) {
        at += 1;
        continue;
      }
      text += source.slice(runStart, at);
      if (code === escapeCode) {
        at += 1;
        text += source.charAt(at);
        at += 1;
      } else {
        const piece =
          code === DOLLAR ? readVariable() : code === DOUBLE_QUOTE ? readDoubleQuoted() : readSingleQuoted();
        if (piece === undefined || text.length + piece.length > LONGEST + source.length) return undefined;
        text += piece;
      }
      runStart = at;
    }
    return isInSubstitution ? undefined : text + source.slice(runStart, at);
  }

  function readSingleQuoted(): string | undefined {
    const close = source.indexOf("'", at + 1);
    if (close === -1) return undefined;
    const text = source.slice(at + 1, close);
    at = close + 1;
    return text;
  }

  function readDoubleQuoted(): string | undefined {
    let text = '';
    at += 1;
    while (at < source.length) {
      const code = source.charCodeAt(at);
      if (code === DOUBLE_QUOTE) {
        at += 1;
        return text;
      }
      if (code === DOLLAR) {
        const piece = readVariable();
        if (piece === undefined || text.length + piece.length > LONGEST + source.length) return undefined;
        text += piece;
        continue;
      }
      if (code === escapeCode) {
        const next = source.charCodeAt(at + 1);
        // Inside double quotes an escape character stays unless what follows needs it.
        if (next === DOUBLE_QUOTE || next === DOLLAR || next === escapeCode) {
          at += 1;
        } else if (at + 1 === source.length) {
          return undefined;
        }
      }
      text += source.charAt(at);
      at += 1;
    }
    return undefined;
  }

  function readName(): string {
    NAME.lastIndex = at;
    const name = NAME.exec(source)?.[0] ?? '';
    // A name that starts with a digit is the digits alone: `$1abc` is `$1` and `abc`.
    const digits = /^\p{Nd}+/u.exec(name)?.[0];
    const read = digits ?? name;
    at += read.length;
    return read;
  }

  function readVariable(): string | undefined {
    const start = at;
    at += 1;
    if (source[at] !== '{') {
      const name = readName();
      return name === '' || variables === undefined ? source.slice(start, at) : known(variables(name));
    }
    at += 1;
    const name = readName();
    const rest = name === '' ? undefined : readSubstitution(name);
    if (rest === undefined) return variables === undefined && isClosed() ? source.slice(start, at) : undefined;
    return variables === undefined ? source.slice(start, at) : rest.value;
  }

  // For a substitution that is only stepped over: on to its closing brace.
  function isClosed(): boolean {
    const close = source.indexOf('}', at);
    at = close + 1;
    return close !== -1;
  }

  function readSubstitution(name: string): { readonly value: string | undefined } | undefined {
    const value = variables?.(name);
    const colon = source[at] === ':' ? ':' : '';
    const operator = source.charAt(at + colon.length);
    if (colon === '' && operator === '}') {
      at += 1;
      return { value: known(value) };
    }
    if (operator !== '-' && operator !== '+' && operator !== '?') return undefined;
    at += colon.length + 1;
    depth += 1;
    const word = depth > DEEPEST ? undefined : readWord(true);
    depth -= 1;
    if (source[at] !== '}') return undefined;
    at += 1;
    if (value === 'unknown') return { value: undefined };
    const isSet = value !== undefined && (colon === '' || value.text !== '');
    if (operator === '+') return { value: isSet ? word : '' };
    return { value: isSet ? value.text : operator === '-' ? word : undefined };
  }

  return readWord(false);
}

const known = (value: ReturnType<Variables>): string | undefined =>
  value === undefined || value === 'unknown' ? undefined : value.text;
