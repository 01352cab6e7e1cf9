import { applyEdits, type Edit, replace, type Span } from './edit.ts';

/** A run of the current text: taken from the original (`start`–`end`) or put there by an edit. */
type Piece = { readonly original: Span } | { readonly inserted: string };

/**
 * What became of one text over several passes, so that edits and places found in a later pass can be told in offsets of
 * the original, which is the only text that the caller has.
 */
export interface History {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

export const begin = (text: string): History => ({ text, pieces: [{ original: { start: 0, end: text.length } }] });

/** The history after edits whose offsets refer to `history.text`. */
export function advance(history: History, edits: readonly Edit[]): History {
  const text = applyEdits(history.text, edits);
  const pieces: Piece[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(...cut(history.pieces, { start: at, end: edit.start }));
    if (edit.text !== '') pieces.push({ inserted: edit.text });
    at = edit.end;
  }
  pieces.push(...cut(history.pieces, { start: at, end: history.text.length }));
  return { text, pieces };
}

/** The edits over the original that give the current text: sorted, none touching another. */
export function editsOverOriginal(history: History, original: string): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let inserted = '';
  const flush = (end: number): void => {
    if (at !== end || inserted !== '') edits.push(replace({ start: at, end }, inserted));
    inserted = '';
  };
  for (const piece of history.pieces) {
    if ('inserted' in piece) {
      inserted += piece.inserted;
      continue;
    }
    flush(piece.original.start);
    at = piece.original.end;
  }
  flush(original.length);
  return edits;
}

/** A span of the current text in offsets of the original; inserted text is at the place where it was inserted. */
export function spanInOriginal(history: History, span: Span): Span {
  const start = offsetInOriginal(history, span.start);
  return { start, end: Math.max(start, offsetInOriginal(history, span.end)) };
}

function offsetInOriginal({ pieces }: History, offset: number): number {
  let at = 0;
  let original = 0;
  for (const piece of pieces) {
    const length = 'inserted' in piece ? piece.inserted.length : piece.original.end - piece.original.start;
    const within = offset - at;
    if ('inserted' in piece) {
      if (within < length) return original;
    } else {
      // An offset right at the end belongs to this piece: a span that ends where an insertion follows does not hold it.
      if (within <= length) return piece.original.start + within;
      original = piece.original.end;
    }
    at += length;
  }
  return original;
}

function cut(pieces: readonly Piece[], span: Span): Piece[] {
  const kept: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const length = 'inserted' in piece ? piece.inserted.length : piece.original.end - piece.original.start;
    const start = Math.max(0, span.start - at);
    const end = Math.min(length, span.end - at);
    at += length;
    if (start >= end) continue;
    kept.push(
      'inserted' in piece
        ? { inserted: piece.inserted.slice(start, end) }
        : { original: { start: piece.original.start + start, end: piece.original.start + end } },
    );
  }
  return kept;
}
