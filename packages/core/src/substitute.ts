import type { Value } from './dockerfile.ts';

/**
 * What a variable is at a point. `unset`: an ARG names it without giving it a value, or nothing does where no base image
 * can. `unknown`: it has a value, or may have one, that the file does not show.
 */
export type Binding =
  | { readonly state: 'set'; readonly value: Value }
  | { readonly state: 'unset'; readonly dependsOnArgument: boolean }
  | { readonly state: 'unknown' };

export type BindingOf = (name: string) => Binding;

/** A value longer than this is not known: `ENV A=$A$A` in a few dozen lines would fill any memory. */
const longest = 65_536;
const deepest = 100;

// Digits, or one special character, or a name: https://github.com/moby/buildkit/blob/master/frontend/dockerfile/shell/lex.go
const name = /\p{Nd}+|[@*#?\-$!]|[\p{L}_][\p{L}\p{Nd}_]*/uy;

/** A piece of a result; `text` is `undefined` when it is not known. */
interface Piece {
  readonly text: string | undefined;
  readonly dependsOnArgument: boolean;
}

/** A text being read; functions on it return `undefined` for what BuildKit refuses and what is not read here. */
interface Reader {
  readonly source: string;
  readonly escapeMark: string;
  /** `undefined`: variables stay as they are written. */
  readonly bindingOf: BindingOf | undefined;
  at: number;
  depth: number;
}

/**
 * Removes quotes and escapes and fills in variables as BuildKit does (`$V`, `${V}`, `${V:-x}`, `${V-x}`, `${V:+x}`,
 * `${V+x}`, `${V:?x}`, `${V?x}`, nested); `undefined` when a variable in it is not known, for the pattern forms
 * (`${V#x}`, `${V%x}`, `${V/x/y}`), and where BuildKit reports an error.
 */
export function substitute(source: string, escapeMark: string, bindingOf: BindingOf): Value | undefined {
  const reader: Reader = { source, escapeMark, bindingOf, at: 0, depth: 0 };
  const piece = readUntil(reader, undefined);
  return piece?.text === undefined ? undefined : { text: piece.text, dependsOnArgument: piece.dependsOnArgument };
}

/**
 * The same with `$NAME` and `${…}` left as written. A text that BuildKit would refuse, such as one with an open quote, comes
 * back as it is.
 */
export function dequote(text: string, escapeMark: string): string {
  const needsReading = text.includes('"') || text.includes("'") || text.includes(escapeMark);
  if (!needsReading) return text;
  return readUntil({ source: text, escapeMark, bindingOf: undefined, at: 0, depth: 0 }, undefined)?.text ?? text;
}

/** Continuation marks with the comments and empty lines after them, taken out as BuildKit does before anything is read. */
export function joinLines(text: string, escapeMark: string): string {
  if (!text.includes('\n')) return text;
  const mark = escapeMark === '`' ? '`' : '\\\\';
  const continuation = new RegExp(`(?<!${mark})${mark}[ \\t]*\\r?\\n(?:[ \\t]*(?:#[^\\n]*)?\\r?\\n)*`, 'g');
  return text.replace(continuation, '');
}

/** Reads to the end, or to `stop` and over it. */
function readUntil(reader: Reader, stop: '}' | '"' | undefined): Piece | undefined {
  const { source, escapeMark } = reader;
  const inQuotes = stop === '"';
  let text: string | undefined = '';
  let dependsOnArgument = false;
  const add = (piece: Piece): void => {
    text = text === undefined || piece.text === undefined ? undefined : text + piece.text;
    if (text !== undefined && text.length > longest) {
      text = undefined;
    }
    dependsOnArgument ||= piece.dependsOnArgument;
  };
  while (reader.at < source.length) {
    const character = source.charAt(reader.at);
    if (character === stop) {
      reader.at += 1;
      return { text, dependsOnArgument };
    }
    let piece: Piece | undefined;
    if (character === '$') {
      piece = readVariable(reader);
    } else if (character === '"' && !inQuotes) {
      reader.at += 1;
      piece = nested(reader, () => readUntil(reader, '"'));
    } else if (character === "'" && !inQuotes) {
      piece = readSingleQuoted(reader);
    } else {
      piece = literal(character === escapeMark ? readEscaped(reader, inQuotes) : readPlain(reader, stop));
    }
    if (piece === undefined) return undefined;
    add(piece);
  }
  return stop === undefined ? { text, dependsOnArgument } : undefined;
}

const literal = (text: string): Piece => ({ text, dependsOnArgument: false });

/** As many characters as have no meaning. */
function readPlain(reader: Reader, stop: string | undefined): string {
  const start = reader.at;
  do {
    reader.at += 1;
  } while (reader.at < reader.source.length && !isSpecial(reader.source.charAt(reader.at), reader.escapeMark, stop));
  return reader.source.slice(start, reader.at);
}

const isSpecial = (character: string, escapeMark: string, stop: string | undefined): boolean =>
  character === '$' || character === '"' || character === "'" || character === escapeMark || character === stop;

function readEscaped(reader: Reader, inQuotes: boolean): string {
  const next = reader.source.charAt(reader.at + 1);
  if (inQuotes && next !== '"' && next !== '$' && next !== reader.escapeMark) {
    reader.at += 1;
    // At the very end the quote is open anyway, which is an error.
    return reader.escapeMark;
  }
  reader.at += 2;
  return next;
}

function readSingleQuoted(reader: Reader): Piece | undefined {
  const end = reader.source.indexOf("'", reader.at + 1);
  if (end === -1) return undefined;
  const text = reader.source.slice(reader.at + 1, end);
  reader.at = end + 1;
  return literal(text);
}

function readVariable(reader: Reader): Piece | undefined {
  const { source, bindingOf } = reader;
  const start = reader.at;
  reader.at += 1;
  const isBraced = source.charAt(reader.at) === '{';
  if (isBraced) reader.at += 1;
  const variable = readName(reader);
  if (bindingOf === undefined) {
    return !isBraced || stepOverBraced(reader) ? literal(source.slice(start, reader.at)) : undefined;
  }
  if (isBraced) return variable === '' ? undefined : readBraced(reader, bindingOf(variable));
  return variable === '' ? literal('$') : pieceOf(bindingOf(variable));
}

/** On to the brace that closes what is only to be kept, of a form that is not read here too. */
function stepOverBraced(reader: Reader): boolean {
  const start = reader.at;
  if (readBraced(reader, { state: 'unknown' })) return true;
  reader.at = reader.source.indexOf('}', start) + 1;
  return reader.at > 0;
}

function readName(reader: Reader): string {
  name.lastIndex = reader.at;
  const found = name.exec(reader.source)?.[0] ?? '';
  reader.at += found.length;
  return found;
}

/** An ARG without a value gives an empty text, which nobody means: it is for the one who builds to say. */
const pieceOf = (binding: Binding): Piece =>
  binding.state === 'set' ? binding.value : { text: undefined, dependsOnArgument: false };

/** What follows the name in `${NAME…}`. */
function readBraced(reader: Reader, binding: Binding): Piece | undefined {
  let operator = reader.source.charAt(reader.at);
  reader.at += 1;
  if (operator === '}') return pieceOf(binding);
  const emptyIsUnset = operator === ':';
  if (emptyIsUnset) {
    operator = reader.source.charAt(reader.at);
    reader.at += 1;
  }
  if (operator !== '-' && operator !== '+' && operator !== '?') return undefined;
  const word = nested(reader, () => readUntil(reader, '}'));
  if (word === undefined || binding.state === 'unknown') return word && { text: undefined, dependsOnArgument: false };
  const isSet = binding.state === 'set' && !(emptyIsUnset && binding.value.text === '');
  if (operator === '?') return isSet ? pieceOf(binding) : undefined;
  const { dependsOnArgument } = binding.state === 'set' ? binding.value : binding;
  const chosen = operator === '+' ? (isSet ? word : literal('')) : isSet ? pieceOf(binding) : word;
  return { text: chosen.text, dependsOnArgument: dependsOnArgument || chosen.dependsOnArgument };
}

/** Deeper than anybody writes, the result is not known; the stack would not hold it. */
function nested(reader: Reader, read: () => Piece | undefined): Piece | undefined {
  reader.depth += 1;
  const piece = reader.depth > deepest ? undefined : read();
  reader.depth -= 1;
  return piece;
}
