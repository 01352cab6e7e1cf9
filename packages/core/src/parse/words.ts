import { DOUBLE_QUOTE, isSpace, isWordBreak, SINGLE_QUOTE } from './characters.ts';

/** A word's place in the logical text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The words of FROM, COPY, EXPOSE and the like: split at white space, whatever the quotes say. */
export function splitAtBlanks(text: string, start: number, end: number): readonly Range[] {
  const words: Range[] = [];
  let at = start;
  while (at < end) {
    const wordStart = at;
    while (at < end && !isWordBreak(text.charCodeAt(at))) {
      at += 1;
    }
    if (at > wordStart) {
      words.push({ start: wordStart, end: at });
    }
    at += 1;
  }
  return words;
}

/**
 * The words of ENV, LABEL and ARG: quotes hold them together, an escape character takes the meaning of the next one
 * everywhere but in single quotes.
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/line_parsers.go
 */
export function splitQuoted(text: string, start: number, end: number, escapeCharacter: string): readonly Range[] {
  const escapeCode = escapeCharacter.charCodeAt(0);
  const words: Range[] = [];
  let wordStart = -1;
  let quote = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (wordStart === -1) {
      if (isSpace(code)) continue;
      wordStart = at;
    }
    if (quote === 0) {
      if (isSpace(code)) {
        words.push({ start: wordStart, end: at });
        wordStart = -1;
      } else if (code === SINGLE_QUOTE || code === DOUBLE_QUOTE) {
        quote = code;
      } else if (code === escapeCode) {
        at += 1;
      }
    } else if (code === quote) {
      quote = 0;
    } else if (code === escapeCode && quote !== SINGLE_QUOTE) {
      at += 1;
    }
  }
  if (wordStart !== -1) {
    words.push({ start: wordStart, end });
  }
  return words;
}
