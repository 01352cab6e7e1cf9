import type { Dockerfile } from './dockerfile.ts';
import type { Span } from './edit.ts';

/** 1-based lines and columns of the original text; columns count UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function placeOf(dockerfile: Dockerfile, { start, end }: Span): Place {
  const column = (offset: number): number => offset - dockerfile.source.lastIndexOf('\n', offset - 1);
  return {
    line: dockerfile.lineAt(start),
    column: column(start),
    endLine: dockerfile.lineAt(end),
    endColumn: column(end),
  };
}
