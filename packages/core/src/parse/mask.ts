import type { Span } from '../edit.ts';
import type { Pieces } from './logical-text.ts';

/**
 * Collects what is hidden from dockerfile-ast, in the order of the text. Lines keep their length and their line feeds, so
 * that its places are places in the source.
 */
export interface Mask {
  /** Puts blanks in place of `[start, end)`; line feeds stay. */
  blank(start: number, end: number): void;
  /** Leaves the continuation marks of an instruction, a word for its keyword, and one `x` a line for its arguments. */
  instruction(lineStart: number, keyword: Span, pieces: Pieces, end: number): void;
  /** Lets the text end at `at`. */
  cut(at: number): void;
  text(): string;
}

const BLANKS = ' '.repeat(1024);
/** A word that is none of its keywords: for those it would read the arguments, several times over. */
const KEYWORD = 'x'.repeat(32);
const ARGUMENTS = `x${BLANKS}`;
const SEPARATED_ARGUMENTS = ` ${ARGUMENTS}`;

const blanks = (length: number): string => (length <= BLANKS.length ? BLANKS.slice(0, length) : ' '.repeat(length));
const padded = (text: string, length: number): string =>
  length <= text.length ? text.slice(0, length) : text.padEnd(length);

export function createMask(source: string): Mask {
  const pieces: string[] = [];
  let done = 0;
  let length = source.length;

  const put = (start: number, end: number, text: string): void => {
    if (start > done) {
      pieces.push(source.slice(done, start));
    }
    pieces.push(text);
    done = end;
  };

  const blank = (start: number, end: number): void => {
    let at = start;
    while (at < end) {
      const lineFeed = source.indexOf('\n', at);
      const stop = lineFeed === -1 || lineFeed > end ? end : lineFeed;
      if (stop > at) {
        put(at, stop, blanks(stop - at));
      }
      at = stop + 1;
    }
  };

  return {
    blank,
    instruction(lineStart, keyword, instructionPieces, end) {
      blank(lineStart, keyword.start);
      let at = keyword.start;
      let isSeparated = false;
      for (let index = 0; index < instructionPieces.length; index += 2) {
        const pieceEnd = instructionPieces[index + 1] ?? 0;
        if (pieceEnd < keyword.start) continue;
        const start = Math.max(instructionPieces[index] ?? 0, keyword.start);
        if (start > at) {
          // In the gap before this piece all but the mark is hidden, comments too.
          put(at, at + 1, '\\');
          blank(at + 1, start);
        }
        if (start === keyword.start && pieceEnd >= keyword.end) {
          put(start, keyword.end, KEYWORD.slice(0, keyword.end - keyword.start));
        }
        const argumentsStart = Math.min(Math.max(start, keyword.end), pieceEnd);
        if (argumentsStart < pieceEnd) {
          const text = isSeparated ? ARGUMENTS : SEPARATED_ARGUMENTS;
          put(argumentsStart, pieceEnd, padded(text, pieceEnd - argumentsStart));
          isSeparated = true;
        }
        at = pieceEnd;
      }
      blank(at, end);
    },
    cut(at) {
      length = at;
    },
    text() {
      const text = pieces.length === 0 ? source : pieces.join('') + source.slice(done);
      return length < text.length ? text.slice(0, length) : text;
    },
  };
}
