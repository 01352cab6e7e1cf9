import type { Comment } from '../dockerfile.ts';
import { CARRIAGE_RETURN, HASH, isBlank } from './characters.ts';

/** Where one line of the text ends. */
export interface PhysicalLine {
  /** Before the line ending; every carriage return in front of the line feed belongs to that. */
  readonly end: number;
  /** Where the line ends for one to whom the line ending is LF or CRLF. */
  readonly maskedEnd: number;
  readonly next: number;
}

export function lineAt(source: string, at: number): PhysicalLine {
  const lineFeed = source.indexOf('\n', at);
  const feedAt = lineFeed === -1 ? source.length : lineFeed;
  let end = feedAt;
  while (end > at && source.charCodeAt(end - 1) === CARRIAGE_RETURN) {
    end -= 1;
  }
  const maskedEnd = lineFeed !== -1 && end < feedAt ? feedAt - 1 : feedAt;
  return { end, maskedEnd, next: lineFeed === -1 ? source.length : lineFeed + 1 };
}

export function commentOf(source: string, start: number, end: number): Comment {
  let textStart = start;
  while (source.charCodeAt(textStart) === HASH) {
    textStart += 1;
  }
  return { start, end, text: source.slice(textStart, end).trim() };
}

/**
 * Where the line's continuation mark is, or -1. A mark that follows another escape character is none; one on a line of
 * its own is.
 */
export function continuationMark(source: string, start: number, end: number, escapeCharacter: number): number {
  let at = end;
  while (at > start && isBlank(source.charCodeAt(at - 1))) {
    at -= 1;
  }
  const isMark =
    at > start &&
    source.charCodeAt(at - 1) === escapeCharacter &&
    (at - 1 === start || source.charCodeAt(at - 2) !== escapeCharacter);
  return isMark ? at - 1 : -1;
}
