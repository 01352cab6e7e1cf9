export const TAB = 9;
export const CARRIAGE_RETURN = 13;
const SPACE = 32;
export const DOUBLE_QUOTE = 34;
export const HASH = 35;
export const SINGLE_QUOTE = 39;
export const DASH = 45;
export const LESS_THAN = 60;
export const OPENING_BRACKET = 91;
export const BACKSLASH = 92;

/** Go's `unicode.IsSpace`, which is not JavaScript's `\s`: U+0085 is in it, U+FEFF is not. */
export function isSpace(code: number): boolean {
  if (code <= SPACE) return code === SPACE || (code >= TAB && code <= CARRIAGE_RETURN);
  if (code < 0x85) return false;
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** What BuildKit splits keywords and plain words at: `[\t\v\f\r ]`, narrower than `isSpace`. */
export const isWordBreak = (code: number): boolean =>
  code === SPACE || code === TAB || (code >= 11 && code <= CARRIAGE_RETURN);

export const isBlank = (code: number): boolean => code === SPACE || code === TAB;

export function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) {
    at += 1;
  }
  return at;
}

/** The end of `[start, end)` without the white space before it. */
export function trimSpaces(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) {
    at -= 1;
  }
  return at;
}
