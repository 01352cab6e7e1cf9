import { DockerfixError } from './errors.ts';

/**
 * A half-open range `[start, end)` of UTF-16 code units into the original text, the unit of JavaScript strings, LSP
 * and dockerfile-ast, so that no offset is ever converted.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Puts `text` where the span is; everything outside the span is left alone. */
export interface Edit extends Span {
  readonly text: string;
}

export const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });
export const replace = ({ start, end }: Span, text: string): Edit => ({ start, end, text });
export const remove = (span: Span): Edit => replace(span, '');

/** Whether two spans overlap or touch. Touching counts: which of two insertions goes first would be a guess. */
export const collide = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/**
 * Applies edits whose offsets all refer to `source` as it was passed in, in any order.
 *
 * @throws DockerfixError `internal` when two edits change the same text, insert at the same place, or reach outside.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let output = '';
  let done = 0;
  let previous: Edit | undefined;
  for (const edit of sorted) {
    if (edit.start > edit.end || edit.start < 0 || edit.end > source.length) {
      throw new DockerfixError('internal', `edit ${edit.start}–${edit.end} is outside the text of ${source.length}`);
    }
    const overlaps = edit.start < done || (previous !== undefined && edit.start === previous.start);
    if (overlaps) throw new DockerfixError('internal', `edits overlap at offset ${edit.start}`);
    output += source.slice(done, edit.start) + edit.text;
    done = edit.end;
    previous = edit;
  }
  return output + source.slice(done);
}
