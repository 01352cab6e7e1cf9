import type { Span } from '../edit.ts';

/** Where an instruction, its heredocs left aside, and its keyword are. */
export interface Boundary extends Span {
  readonly keywordSpan: Span;
}

/**
 * The boundaries to go by: those that the parser found, or, as soon as one of them is not where BuildKit would see it,
 * those of the line reader, which reads lines as BuildKit does.
 */
export function agreedBoundaries(found: readonly Boundary[], read: readonly Boundary[]): readonly Boundary[] {
  const isAgreed =
    found.length === read.length &&
    read.every((boundary, index) => {
      const other = found[index];
      return other !== undefined && isSame(boundary, other) && isSame(boundary.keywordSpan, other.keywordSpan);
    });
  return isAgreed ? found : read;
}

const isSame = (left: Span, right: Span): boolean => left.start === right.start && left.end === right.end;
