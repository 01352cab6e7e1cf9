import { DockerfixError } from '../errors.ts';

/** Thrown by the readers of this folder; `offset` is turned into a line where the source is known. */
export const refuse = (source: string, offset: number, message: string): DockerfixError =>
  new DockerfixError('unreadable', message, { line: lineNumber(source, offset) });

function lineNumber(source: string, offset: number): number {
  let line = 1;
  for (let at = source.indexOf('\n'); at !== -1 && at < offset; at = source.indexOf('\n', at + 1)) {
    line += 1;
  }
  return line;
}

/** A piece of the file for a message: on one line, short, without the control characters a terminal would obey. */
export function shown(text: string): string {
  const harmless = text.slice(0, 61).replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, '?');
  return `\`${harmless.length > 60 ? `${harmless.slice(0, 57)}...` : harmless}\``;
}
