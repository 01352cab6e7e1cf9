import type { Keyword, Pair } from '../dockerfile.ts';
import { dequote } from '../substitute.ts';
import { isWordBreak } from './characters.ts';
import { type LogicalText, sourceSpan } from './logical-text.ts';
import { type Range, splitQuoted } from './words.ts';

export const hasPairs = (keyword: Keyword): boolean => keyword === 'ENV' || keyword === 'LABEL' || keyword === 'ARG';

/** The pairs of ENV, LABEL or ARG; the first word without `=` tells the old form `ENV KEY value with blanks`. */
export function readPairs(
  keyword: Keyword,
  logical: LogicalText,
  start: number,
  end: number,
  escapeCharacter: string,
): readonly Pair[] {
  const { text } = logical;
  const words = splitQuoted(text, start, end, escapeCharacter);
  const [first] = words;
  if (first === undefined) return [];
  if (keyword === 'ARG' || text.slice(first.start, first.end).includes('=')) {
    return words.map((word) => pairOf(logical, word, text.slice(word.start, word.end).indexOf('='), escapeCharacter));
  }
  let keyEnd = start;
  while (keyEnd < end && !isWordBreak(text.charCodeAt(keyEnd))) {
    keyEnd += 1;
  }
  let valueStart = keyEnd;
  while (valueStart < end && isWordBreak(text.charCodeAt(valueStart))) {
    valueStart += 1;
  }
  return [
    makePair(
      logical,
      { start, end },
      { start, end: keyEnd },
      { start: valueStart, end },
      keyEnd < end,
      escapeCharacter,
    ),
  ];
}

function pairOf(logical: LogicalText, word: Range, equals: number, escapeCharacter: string): Pair {
  const keyEnd = equals === -1 ? word.end : word.start + equals;
  const value = { start: equals === -1 ? word.end : keyEnd + 1, end: word.end };
  return makePair(logical, word, { start: word.start, end: keyEnd }, value, equals !== -1, escapeCharacter);
}

function makePair(
  logical: LogicalText,
  whole: Range,
  key: Range,
  value: Range,
  hasValue: boolean,
  escapeCharacter: string,
): Pair {
  return {
    ...sourceSpan(logical, whole.start, whole.end),
    key: dequote(logical.text.slice(key.start, key.end), escapeCharacter),
    keySpan: sourceSpan(logical, key.start, key.end),
    raw: hasValue ? logical.text.slice(value.start, value.end) : undefined,
    valueSpan: sourceSpan(logical, value.start, value.end),
  };
}
