import type { Span } from '../edit.ts';

/**
 * A logical line as BuildKit sees it, its continuation marks, comments and empty lines taken out, with the way back to
 * the source.
 */
export interface LogicalText {
  readonly text: string;
  /** Where each piece starts in `text`; piece for piece with `sources`. */
  readonly starts: readonly number[];
  /** Where each piece starts in the source. */
  readonly sources: readonly number[];
}

/** Flat pairs: the start and the end in the source of each physical line's share. */
export type Pieces = readonly number[];

const at = (numbers: readonly number[], index: number): number => numbers[index] ?? 0;

export function joinPieces(source: string, pieces: Pieces): LogicalText {
  if (pieces.length === 2) {
    return { text: source.slice(at(pieces, 0), at(pieces, 1)), starts: [0], sources: [at(pieces, 0)] };
  }
  const texts: string[] = [];
  const starts: number[] = [];
  const sources: number[] = [];
  let length = 0;
  for (let index = 0; index < pieces.length; index += 2) {
    const start = at(pieces, index);
    const end = at(pieces, index + 1);
    // An empty piece would make two pieces start at one place, and the way back ambiguous.
    if (start < end) {
      texts.push(source.slice(start, end));
      starts.push(length);
      sources.push(start);
      length += end - start;
    }
  }
  return { text: texts.join(''), starts, sources };
}

/** The source offset of the character at `index`. */
function sourceOffset({ starts, sources }: LogicalText, index: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at(starts, middle) <= index) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return at(sources, low) + index - at(starts, low);
}

/** The source span of `[start, end)`; an empty one lies right after the character before it. */
export function sourceSpan(logical: LogicalText, start: number, end: number): Span {
  if (end > start) return { start: sourceOffset(logical, start), end: sourceOffset(logical, end - 1) + 1 };
  const offset = start === 0 ? sourceOffset(logical, 0) : sourceOffset(logical, start - 1) + 1;
  return { start: offset, end: offset };
}

/** The text in `span` of the source without what continuations put between the pieces. */
export function textBetween(source: string, pieces: Pieces, { start, end }: Span): string {
  let text = '';
  for (let index = 0; index < pieces.length; index += 2) {
    text += source.slice(Math.max(at(pieces, index), start), Math.max(start, Math.min(at(pieces, index + 1), end)));
  }
  return text;
}
