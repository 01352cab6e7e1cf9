import { DASH, DOUBLE_QUOTE, isSpace, SINGLE_QUOTE, skipSpaces, trimSpaces } from './characters.ts';

/** A flag with its place in the logical text. */
export interface WrittenFlag {
  readonly start: number;
  readonly end: number;
  /** Dequoted, the dashes and the value included. */
  readonly text: string;
}

/** What stands between the keyword and the arguments, and where the arguments are; offsets into the logical text. */
export interface Head {
  readonly flags: readonly WrittenFlag[];
  readonly start: number;
  readonly end: number;
}

const NO_FLAGS: readonly WrittenFlag[] = [];

/**
 * Reads the flags that follow the keyword: leading words that start with `--`; a lone `--` ends them.
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/split_command.go
 */
export function readHead(text: string, from: number, escapeCharacter: string): Head {
  const end = trimSpaces(text, from, text.length);
  let at = skipSpaces(text, from, end);
  if (!startsWithDashes(text, at, end)) return { flags: NO_FLAGS, start: at, end };
  const flags: WrittenFlag[] = [];
  while (startsWithDashes(text, at, end)) {
    const word = readFlagWord(text, at, end, escapeCharacter.charCodeAt(0));
    at = skipSpaces(text, word.end, end);
    if (word.text === '--') break;
    flags.push(word);
  }
  return { flags, start: at, end };
}

const startsWithDashes = (text: string, at: number, end: number): boolean =>
  at + 1 < end && text.charCodeAt(at) === DASH && text.charCodeAt(at + 1) === DASH;

function readFlagWord(text: string, start: number, end: number, escapeCharacter: number): WrittenFlag {
  let value = '';
  let quote = 0;
  let at = start;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (quote === 0 && isSpace(code)) break;
    if (quote === 0 ? code === SINGLE_QUOTE || code === DOUBLE_QUOTE : code === quote) {
      quote = quote === 0 ? code : 0;
      continue;
    }
    if (code === escapeCharacter) {
      at += 1;
      if (at === end) break;
    }
    value += text.charAt(at);
  }
  return { start, end: at, text: value };
}
