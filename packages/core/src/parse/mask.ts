import { BACKSLASH, isBlank, LESS_THAN, LINE_FEED } from './characters.ts';

/** Collects what is hidden from dockerfile-ast; calls come in the order of the text. */
export interface Mask {
  /** Puts blanks in place of `[start, end)`. */
  blank(start: number, end: number): void;
  /** The same, but the line endings stay. */
  blankLines(start: number, end: number): void;
  /**
   * Takes the traps out of one physical line `[lineStart, end)` of an instruction; `mark` is its continuation mark or -1.
   * Returns whether the line holds `<<`.
   */
  command(lineStart: number, textStart: number, end: number, mark: number): boolean;
  /** Lets the text end at `at`. */
  cut(at: number): void;
  text(): string;
}

// Its white space is only blank, tab, CR and LF, and a CR alone is a line ending to it.
const MISREAD = /[\v\f\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]|\r(?!\n)/;
const ALL_MISREAD = new RegExp(MISREAD, 'g');
const BLANKS = ' '.repeat(1024);
const blanks = (length: number): string => (length <= BLANKS.length ? BLANKS.slice(0, length) : ' '.repeat(length));

export function createMask(source: string): Mask {
  const pieces: string[] = [];
  let done = 0;
  let length = source.length;
  const isStrange = MISREAD.test(source);
  let nextHeredocMark = source.indexOf('<<');

  const put = (start: number, end: number, text: string): void => {
    if (start > done) {
      pieces.push(source.slice(done, start));
    }
    pieces.push(text);
    done = end;
  };

  const hasHeredocMark = (start: number, end: number): boolean => {
    if (nextHeredocMark !== -1 && nextHeredocMark < start) {
      nextHeredocMark = source.indexOf('<<', start);
    }
    return nextHeredocMark !== -1 && nextHeredocMark < end;
  };

  return {
    blank(start, end) {
      if (start < end) {
        put(start, end, blanks(end - start));
      }
    },
    blankLines(start, end) {
      for (let at = start; at < end; ) {
        const lineFeed = source.indexOf('\n', at);
        const stop = lineFeed === -1 || lineFeed >= end ? end : lineFeed + 1;
        put(
          at,
          stop,
          stop > at && source.charCodeAt(stop - 1) === LINE_FEED ? `${blanks(stop - 1 - at)}\n` : blanks(stop - at),
        );
        at = stop;
      }
    },
    command(lineStart, textStart, end, mark) {
      let tail = mark === -1 ? end : mark;
      let hasTrap = isStrange || (mark !== -1 && source.charCodeAt(mark) !== BACKSLASH);
      for (; tail > textStart && !hasTrap; tail -= 1) {
        const code = source.charCodeAt(tail - 1);
        if (code === BACKSLASH) {
          hasTrap = true;
        } else if (!isBlank(code)) {
          break;
        }
      }
      const hasMark = hasHeredocMark(lineStart, end);
      if (hasTrap || hasMark || source.charCodeAt(tail - 1) === LESS_THAN) {
        put(lineStart, end, maskCommand(source.slice(lineStart, end), mark === -1 ? -1 : mark - lineStart));
      }
      return hasMark;
    },
    cut(at) {
      length = at;
    },
    text() {
      if (pieces.length === 0) {
        return source.slice(0, length);
      }
      return (pieces.join('') + source.slice(done)).slice(0, length);
    },
  };
}

function maskCommand(written: string, mark: number): string {
  const line = written.replace(ALL_MISREAD, ' ').replaceAll('<<', 'xx');
  const bodyEnd = mark === -1 ? line.length : mark;
  // A backslash at the end of a line, blanks after it or not, continues the line there even after another one.
  let tail = bodyEnd;
  while (tail > 0 && (line.charCodeAt(tail - 1) === BACKSLASH || isBlank(line.charCodeAt(tail - 1)))) {
    tail -= 1;
  }
  const body = line.slice(0, tail).replace(/<$/, 'x');
  const end = line.slice(tail, bodyEnd).replaceAll('\\', 'x');
  return mark === -1 ? body + end : `${body}${end}\\${line.slice(mark + 1)}`;
}
