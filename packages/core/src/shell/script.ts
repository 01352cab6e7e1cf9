import type { Span } from '../edit.ts';

/** A text that a shell reads, and the way from it back to the source that it was made of. */
export interface Script {
  readonly text: string;
  /** As long as `text`: what stood there before the parts that are not known were made opaque. */
  readonly written: string;
  /** Where a range of `text` is in the source. */
  span(start: number, end: number): Span;
}

/** A text that is in the source as it is, at `offset`. */
export const scriptAt = (text: string, offset: number): Script => ({
  text,
  written: text,
  span: (start, end) => ({ start: start + offset, end: end + offset }),
});

/** A text that has no places of its own in the source: all of it is at `span`. */
export const scriptAs = (text: string, span: Span): Script => ({ text, written: text, span: () => span });

/** Stands for text that is known only when it runs: a character that no shell gives a meaning. */
export const opaque = '\ue000';

/** A range of a script, with the `unknown` ranges of it made opaque; those are sorted and in the script's own offsets. */
export function partOf(script: Script, { start, end }: Span, unknown: readonly Span[] = []): Script {
  const pieces: string[] = [];
  let done = start;
  for (const range of unknown) {
    pieces.push(script.text.slice(done, range.start), opaque.repeat(range.end - range.start));
    done = range.end;
  }
  pieces.push(script.text.slice(done, end));
  return {
    text: pieces.join(''),
    written: script.written.slice(start, end),
    span: (from, to) => script.span(from + start, to + start),
  };
}

/** The script without the first group of each match, with which the match must begin. */
export function without(script: Script, pattern: RegExp): Script {
  const kept: Span[] = [];
  let done = 0;
  for (const match of script.text.matchAll(pattern)) {
    kept.push({ start: done, end: match.index });
    done = match.index + (match[1] ?? '').length;
  }
  if (kept.length === 0) return script;
  kept.push({ start: done, end: script.text.length });
  const starts: number[] = [];
  let length = 0;
  for (const { start, end } of kept) {
    starts.push(length);
    length += end - start;
  }
  const original = (position: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return (kept[low]?.start ?? 0) + position - (starts[low] ?? 0);
  };
  const join = (text: string): string => kept.map(({ start, end }) => text.slice(start, end)).join('');
  return {
    text: join(script.text),
    written: join(script.written),
    // The end is found from the last character inside, so that what was cut after it stays outside.
    span: (start, end) => script.span(original(start), end > start ? original(end - 1) + 1 : original(start)),
  };
}

/** A carriage return before a line feed is the editor's, not the author's. */
export const carriageReturns = /(\r)\n/g;

/** What `<<-` drops of its body. */
export const leadingTabs = /^(\t+)/gm;

/** The backslashes that a shell takes away while it expands a heredoc for another program. */
export const heredocEscapes = /(\\)[$`\\]/g;
