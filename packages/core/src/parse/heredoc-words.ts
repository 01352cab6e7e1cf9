import { BACKSLASH, isSpace } from './characters.ts';

/** A word with its place in the text that was split. */
export interface LexedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** `malformed`: an open quote or a `${…}` that BuildKit does not know; `too-deep`: expansions nested beyond reason. */
export type LexedWords = readonly LexedWord[] | 'malformed' | 'too-deep';

const DEEPEST = 200;
const NAME_CHARACTER = /[\p{L}\p{Nd}_]/u;
const DIGIT = /\p{Nd}/u;
const SPECIAL_PARAMETERS = '@*#?-$!0';

/**
 * Splits text into shell words the way BuildKit does when it looks for heredocs, its oddities included, for what it
 * finds here decides where an instruction ends: a single malformed `${…}` or an open quote means no heredoc at all, and
 * `${a:-b}` forgets what its word held before it.
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/shell/lex.go
 */
export function splitHeredocWords(
  source: string,
  keep: { readonly quotes: boolean; readonly escapes: boolean },
): LexedWords {
  let at = 0;
  let keepsEscapes = keep.escapes;
  let depth = 0;
  let tooDeep = false;
  // One buffer for all levels of nesting, as there.
  let buffer = '';
  let bufferStart = 0;

  const next = (): string => {
    const code = source.codePointAt(at);
    if (code === undefined) return '';
    const character = String.fromCodePoint(code);
    at += character.length;
    return character;
  };
  const peek = (): string => source.charAt(at);

  function readUntil(stop: string, escapes: boolean): { text: string; words: LexedWord[] } | undefined {
    depth += 1;
    if (depth > DEEPEST) {
      tooDeep = true;
      return undefined;
    }
    const escapesBefore = keepsEscapes;
    keepsEscapes = escapes;
    const words: LexedWord[] = [];
    let text = '';
    let isInWord = false;
    buffer = '';

    const flush = (end: number): void => {
      if (buffer !== '') {
        words.push({ text: buffer, start: bufferStart, end });
        buffer = '';
        isInWord = false;
      }
    };
    const add = (piece: string, start: number): void => {
      if (buffer === '') {
        bufferStart = start;
      }
      buffer += piece;
      isInWord = true;
    };
    const addSplitting = (piece: string, start: number): void => {
      for (const character of piece) {
        if (!isSpace(character.charCodeAt(0))) {
          add(character, start);
        } else if (isInWord) {
          flush(start);
        }
      }
    };

    let isStopped = false;
    while (at < source.length) {
      const start = at;
      const character = peek();
      if (character === stop) {
        at += 1;
        isStopped = true;
        break;
      }
      if (character === '$' || character === "'" || character === '"' || character === '<') {
        const piece =
          character === '$'
            ? readDollar()
            : character === '<'
              ? readLessThan()
              : character === '"'
                ? readDoubleQuoted()
                : readSingleQuoted();
        if (piece === undefined) return undefined;
        text += piece;
        if (character === '$') {
          addSplitting(piece, start);
        } else {
          add(piece, start);
        }
        continue;
      }
      const plain = next();
      if (plain.charCodeAt(0) !== BACKSLASH) {
        addSplitting(plain, start);
        text += plain;
        continue;
      }
      if (keepsEscapes) {
        add(plain, start);
        text += plain;
      }
      const escaped = next();
      if (escaped === '') break;
      add(escaped, start);
      text += escaped;
    }
    if (stop !== '' && !isStopped) return undefined;
    flush(isStopped ? at - 1 : at);
    keepsEscapes = escapesBefore;
    depth -= 1;
    return { text, words };
  }

  function readSingleQuoted(): string | undefined {
    const close = source.indexOf("'", at + 1);
    if (close === -1) return undefined;
    const inner = source.slice(at + 1, close);
    at = close + 1;
    return keep.quotes ? `'${inner}'` : inner;
  }

  function readDoubleQuoted(): string | undefined {
    at += 1;
    let text = keep.quotes ? '"' : '';
    while (at < source.length) {
      const character = peek();
      if (character === '"') {
        at += 1;
        return keep.quotes ? `${text}"` : text;
      }
      if (character === '$') {
        const piece = readDollar();
        if (piece === undefined) return undefined;
        text += piece;
        continue;
      }
      let plain = next();
      if (plain === '\\') {
        if (keepsEscapes) {
          text += plain;
        }
        const escaped = peek();
        if (escaped === '') continue;
        if (escaped === '"' || escaped === '$' || escaped === '\\') {
          plain = next();
        }
      }
      text += plain;
    }
    return undefined;
  }

  function readLessThan(): string {
    at += 1;
    if (peek() !== '<') return '<';
    const start = at - 1;
    at += 1;
    while (/^[\t\r ]$/.test(peek())) {
      at += 1;
    }
    return source.slice(start, at);
  }

  function readName(): string {
    const start = at;
    const first = next();
    if (DIGIT.test(first)) {
      while (DIGIT.test(peek())) {
        at += 1;
      }
      return source.slice(start, at);
    }
    if (first !== '' && SPECIAL_PARAMETERS.includes(first)) return first;
    at = start;
    for (let end = at; ; end = at) {
      const character = next();
      if (character === '' || !NAME_CHARACTER.test(character)) {
        at = end;
        return source.slice(start, end);
      }
    }
  }

  // No variable has a value here, so every expansion stands for itself.
  function readDollar(): string | undefined {
    at += 1;
    if (peek() !== '{') return `$${readName()}`;
    at += 1;
    if (peek() === '' || '{}:'.includes(peek())) return undefined;
    const name = readName();
    let operator = next();
    switch (operator) {
      case '}':
        return `\${${name}}`;
      case '/': {
        if (peek() === '/') {
          at += 1;
        }
        const pattern = readUntil('/', true);
        const replacement = pattern && readUntil('}', true);
        return replacement && `\${${name}/${pattern.text}/${replacement.text}}`;
      }
      case ':':
      case '+':
      case '-':
      case '?':
      case '#':
      case '%': {
        let isPattern = operator === '#' || operator === '%';
        if (operator === ':') {
          const second = next();
          isPattern = second === '#' || second === '%';
          if (isPattern) return undefined;
          operator += second;
        }
        const word = readUntil('}', isPattern);
        return word && `\${${name}${operator}${word.text}}`;
      }
      default:
        return undefined;
    }
  }

  const read = readUntil('', keep.escapes);
  if (tooDeep) return 'too-deep';
  return read === undefined ? 'malformed' : read.words;
}
