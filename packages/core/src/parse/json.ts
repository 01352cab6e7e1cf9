import { BACKSLASH, DOUBLE_QUOTE, OPENING_BRACKET } from './characters.ts';

export interface JsonString {
  readonly value: string;
  /** The quotes included; offsets into the text that was read. */
  readonly start: number;
  readonly end: number;
}

/** An array with something else than strings in it, which BuildKit refuses instead of reading it as shell form. */
export const NOT_ONLY_STRINGS = 'not only strings';

/** The strings of a JSON array; `undefined` when the text is no JSON array, which makes it shell form. */
export function readJsonStrings(
  text: string,
  start: number,
  end: number,
): readonly JsonString[] | typeof NOT_ONLY_STRINGS | undefined {
  if (text.charCodeAt(start) !== OPENING_BRACKET) return undefined;
  let values: unknown;
  try {
    values = JSON.parse(text.slice(start, end));
  } catch {
    return undefined;
  }
  if (!Array.isArray(values)) return undefined;
  const strings: JsonString[] = [];
  let at = start;
  for (const value of values) {
    if (typeof value !== 'string') return NOT_ONLY_STRINGS;
    const open = text.indexOf('"', at);
    at = open + 1;
    while (text.charCodeAt(at) !== DOUBLE_QUOTE) {
      at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
    }
    at += 1;
    strings.push({ value, start: open, end: at });
  }
  return strings;
}
