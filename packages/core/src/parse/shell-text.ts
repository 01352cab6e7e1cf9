import type { Heredoc } from '../dockerfile.ts';
import type { Span } from '../edit.ts';
import { CARRIAGE_RETURN, isBlank } from './characters.ts';
import type { Pieces } from './logical-text.ts';

/**
 * The command in `span` as the shell gets it, of the length of the source slice. What lies between two pieces (the mark,
 * the line ending, comments, empty lines) becomes blanks, so that the command stays on one line as BuildKit has it: with
 * the marks left in, a shell would end `# note \` at the end of the line, where the build lets it swallow the next one.
 */
export function shellTextOf(source: string, pieces: Pieces, span: Span): string {
  let text = '';
  let done = span.start;
  for (let index = 0; index < pieces.length; index += 2) {
    const start = Math.max(pieces[index] ?? 0, span.start);
    const end = Math.min(pieces[index + 1] ?? 0, span.end);
    if (start < end) {
      text += fill(source, done, start) + source.slice(start, end);
      done = end;
    }
  }
  return text + ' '.repeat(span.end - done);
}

function fill(source: string, start: number, end: number): string {
  const length = end - start;
  const isBetweenWords = isBlank(source.charCodeAt(start - 1)) || isBlank(source.charCodeAt(end));
  if (length < 2 || isBetweenWords) return ' '.repeat(length);
  // The mark cuts a word in two: a shell must join the halves. An odd length leaves a blank that cannot be had otherwise.
  return '\\\n'.repeat(length >> 1) + ' '.repeat(length % 2);
}

/** What follows the command: the line ending without CR, bodies as they are, each terminator on a line of its own. */
export function heredocTextOf(source: string, heredocs: readonly Heredoc[], span: Span): string {
  let text = '';
  let done = span.start;
  for (const { body } of heredocs) {
    text += lineEndings(source.slice(done, body.start), done === span.start ? ' ' : '\n');
    text += source.slice(body.start, body.end);
    done = body.end;
  }
  return text + source.slice(done, span.end);
}

// A CR in front of the line feed would be part of the command's last word, or hide a terminator from the shell.
function lineEndings(text: string, instead: string): string {
  let lineEnd = text.length - 1;
  while (lineEnd > 0 && text.charCodeAt(lineEnd - 1) === CARRIAGE_RETURN) {
    lineEnd -= 1;
  }
  return (
    text.slice(0, lineEnd) + instead.repeat(Math.max(0, text.length - 1 - lineEnd)) + '\n'.repeat(text === '' ? 0 : 1)
  );
}
