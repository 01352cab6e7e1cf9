import type { Comment, Directive, Heredoc, Keyword } from '../dockerfile.ts';
import type { Span } from '../edit.ts';
import {
  CARRIAGE_RETURN,
  HASH,
  isBlank,
  isWordBreak,
  LESS_THAN,
  OPENING_BRACKET,
  skipSpaces,
  trimSpaces,
} from './characters.ts';
import { readDirective } from './directives.ts';
import { readHead } from './flags.ts';
import { findHeredocMarks, readHeredocBodies } from './heredocs.ts';
import { readJsonStrings } from './json.ts';
import { keywordOf, nearestKeyword } from './keywords.ts';
import { joinPieces, type LogicalText, type Pieces } from './logical-text.ts';
import { createMask, type Mask } from './mask.ts';
import { refuse, shown } from './refusal.ts';

/** An instruction's lines as BuildKit reads them. */
export interface InstructionLines {
  readonly keyword: Keyword;
  readonly keywordSpan: Span;
  /** What each physical line adds to the logical line. */
  readonly pieces: Pieces;
  /** How many characters of the joined pieces come before the end of the keyword. */
  readonly afterKeyword: number;
  /** Where the last physical line of the command ends in the masked text. */
  readonly maskedEnd: number;
  /** Where the instruction ends, heredocs included. */
  readonly end: number;
  readonly heredocs: readonly Heredoc[];
}

export interface Lines {
  readonly escapeCharacter: '\\' | '`';
  readonly directives: readonly Directive[];
  readonly comments: readonly Comment[];
  readonly instructions: readonly InstructionLines[];
  /** The source with everything replaced, character by character, that dockerfile-ast is known to misread. */
  readonly masked: string;
}

const BYTE_ORDER_MARK = 0xfeff;

/**
 * Splits a Dockerfile into directives, comments and the lines of instructions, as BuildKit's `parser.Parse` does.
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/parser.go
 *
 * @throws DockerfixError `unreadable`
 */
export function readLines(source: string): Lines {
  const mask = createMask(source);
  const directives: Directive[] = [];
  const comments: Comment[] = [];
  const instructions: InstructionLines[] = [];
  let escapeCharacter: '\\' | '`' = '\\';
  let mayBeDirective = true;
  let at = 0;
  if (source.charCodeAt(0) === BYTE_ORDER_MARK) {
    mask.blank(0, 1);
    at = 1;
  }

  while (at < source.length) {
    const line = lineAt(source, at);
    const start = skipSpaces(source, at, line.end);
    if (start === line.end) {
      mask.blank(at, line.maskedEnd);
      mayBeDirective = false;
      at = line.next;
      continue;
    }
    if (source.charCodeAt(start) === HASH) {
      const directive = mayBeDirective ? readDirective(source, start, line.end, directives) : undefined;
      if (directive === undefined) {
        mayBeDirective = false;
        comments.push(commentOf(source, start, line.end));
      } else {
        directives.push(directive);
        if (directive.name === 'escape') {
          escapeCharacter = directive.value === '`' ? '`' : '\\';
        }
      }
      mask.blank(at, line.maskedEnd);
      at = line.next;
      continue;
    }
    mayBeDirective = false;
    const instruction = readInstruction(source, at, start, escapeCharacter, comments, mask);
    instructions.push(instruction.lines);
    at = instruction.next;
  }
  return { escapeCharacter, directives, comments, instructions, masked: mask.text() };
}

interface PhysicalLine {
  /** Before the line ending; every carriage return in front of the line feed belongs to that. */
  readonly end: number;
  /** Where the line ends for one to whom the line ending is LF or CRLF. */
  readonly maskedEnd: number;
  readonly next: number;
}

function lineAt(source: string, at: number): PhysicalLine {
  const lineFeed = source.indexOf('\n', at);
  const feedAt = lineFeed === -1 ? source.length : lineFeed;
  let end = feedAt;
  while (end > at && source.charCodeAt(end - 1) === CARRIAGE_RETURN) {
    end -= 1;
  }
  const maskedEnd = lineFeed !== -1 && end < feedAt ? feedAt - 1 : feedAt;
  return { end, maskedEnd, next: lineFeed === -1 ? source.length : lineFeed + 1 };
}

function commentOf(source: string, start: number, end: number): Comment {
  let textStart = start;
  while (source.charCodeAt(textStart) === HASH) {
    textStart += 1;
  }
  return { start, end, text: source.slice(textStart, end).trim() };
}

/**
 * Where the line's continuation mark is, or -1. A mark that follows another escape character is none; one on a line of
 * its own is.
 */
function continuationMark(source: string, start: number, end: number, escapeCharacter: number): number {
  let at = end;
  while (at > start && isBlank(source.charCodeAt(at - 1))) {
    at -= 1;
  }
  const isMark =
    at > start &&
    source.charCodeAt(at - 1) === escapeCharacter &&
    (at - 1 === start || source.charCodeAt(at - 2) !== escapeCharacter);
  return isMark ? at - 1 : -1;
}

function readInstruction(
  source: string,
  lineStart: number,
  start: number,
  escapeCharacter: '\\' | '`',
  comments: Comment[],
  mask: Mask,
): { readonly lines: InstructionLines; readonly next: number } {
  const escapeCode = escapeCharacter.charCodeAt(0);
  const pieces: number[] = [];
  let line = lineAt(source, lineStart);
  let mark = continuationMark(source, start, line.end, escapeCode);
  let hasText = mark !== start;
  let holdsHeredocMark = false;
  if (hasText) {
    holdsHeredocMark = mask.command(lineStart, start, line.maskedEnd, mark);
  } else {
    mask.blank(lineStart, line.maskedEnd);
  }
  pieces.push(start, mark === -1 ? line.end : mark);
  let { maskedEnd, next } = line;
  let isOpen = mark !== -1;
  while (isOpen && next < source.length) {
    const at = next;
    line = lineAt(source, at);
    next = line.next;
    const first = skipSpaces(source, at, line.end);
    if (first === line.end) {
      mask.blank(at, line.maskedEnd);
    } else if (source.charCodeAt(first) === HASH) {
      comments.push(commentOf(source, first, line.end));
      mask.blank(at, line.maskedEnd);
    } else {
      mark = continuationMark(source, at, line.end, escapeCode);
      hasText ||= first !== mark;
      if (hasText) {
        holdsHeredocMark = mask.command(at, at, line.maskedEnd, mark) || holdsHeredocMark;
      } else {
        mask.blank(at, line.maskedEnd);
      }
      pieces.push(at, mark === -1 ? line.end : mark);
      maskedEnd = line.maskedEnd;
      isOpen = mark !== -1;
    }
  }

  let end = pieces[pieces.length - 1] ?? start;
  if (isOpen) {
    // A mark that nothing follows continues nothing: it is not part of the instruction.
    while (pieces.length > 2 && isBlankPiece(source, pieces)) {
      pieces.length -= 2;
    }
    end = trimSpaces(source, start, pieces[pieces.length - 1] ?? start);
    maskedEnd = end;
    mask.cut(end);
  }

  const { word, ...head } = readKeyword(source, pieces);
  const keyword = keywordOf(word);
  if (keyword === undefined) {
    throw refuse(source, head.keywordSpan.start, unknownKeyword(word));
  }
  const heredocs =
    holdsHeredocMark || isMarkCut(source, pieces)
      ? readHeredocs(source, keyword, pieces, head.afterKeyword, escapeCharacter, next, mask)
      : undefined;
  return {
    lines: {
      keyword,
      ...head,
      pieces,
      maskedEnd,
      end: heredocs?.end ?? end,
      heredocs: heredocs?.heredocs ?? [],
    },
    next: heredocs?.next ?? next,
  };
}

function isBlankPiece(source: string, pieces: Pieces): boolean {
  const start = pieces[pieces.length - 2] ?? 0;
  const end = pieces[pieces.length - 1] ?? 0;
  return skipSpaces(source, start, end) === end;
}

function unknownKeyword(word: string): string {
  const nearest = nearestKeyword(word);
  const hint = nearest === undefined ? 'start the line with an instruction such as `RUN`' : `write \`${nearest}\``;
  return word === '' ? `an instruction is missing: ${hint}` : `unknown instruction ${shown(word)}: ${hint}`;
}

/** The first word of the logical line, which continuation marks may cut in pieces. */
function readKeyword(
  source: string,
  pieces: Pieces,
): { readonly word: string; readonly keywordSpan: Span; readonly afterKeyword: number } {
  let word = '';
  let start = pieces[0] ?? 0;
  let end = start;
  let afterKeyword = 0;
  for (let index = 0; index < pieces.length; index += 2) {
    const pieceStart = pieces[index] ?? 0;
    const pieceEnd = pieces[index + 1] ?? 0;
    let at = pieceStart;
    if (word === '') {
      at = skipSpaces(source, at, pieceEnd);
      start = at;
      end = at;
    }
    const wordStart = at;
    while (at < pieceEnd && !isWordBreak(source.charCodeAt(at))) {
      at += 1;
    }
    if (at > wordStart) {
      word += source.slice(wordStart, at);
      end = at;
    }
    afterKeyword += at - pieceStart;
    if (word !== '' && at < pieceEnd) {
      break;
    }
  }
  return { word, keywordSpan: { start, end }, afterKeyword };
}

/** Whether a continuation cuts a `<<` in two. */
function isMarkCut(source: string, pieces: Pieces): boolean {
  for (let index = 3; index < pieces.length; index += 2) {
    const before = source.charCodeAt((pieces[index - 2] ?? 0) - 1);
    if (before === LESS_THAN && source.charCodeAt(pieces[index - 1] ?? 0) === LESS_THAN) {
      return true;
    }
  }
  return false;
}

function readHeredocs(
  source: string,
  keyword: Keyword,
  pieces: Pieces,
  afterKeyword: number,
  escapeCharacter: '\\' | '`',
  next: number,
  mask: Mask,
) {
  if (!(keyword === 'RUN' || keyword === 'COPY' || keyword === 'ADD' || keyword === 'ONBUILD')) {
    return undefined;
  }
  const logical = joinPieces(source, pieces);
  if (!mayHoldHeredoc(logical, keyword, afterKeyword, escapeCharacter)) {
    return undefined;
  }
  const marks = findHeredocMarks(source, logical);
  if (marks.length === 0) {
    return undefined;
  }
  const bodies = readHeredocBodies(source, marks, next);
  mask.blankLines(next, bodies.next);
  return bodies;
}

/** Only RUN, COPY and ADD can, held back by one ONBUILD or not, and not in JSON form. */
function mayHoldHeredoc(
  logical: LogicalText,
  keyword: Keyword,
  afterKeyword: number,
  escapeCharacter: '\\' | '`',
): boolean {
  const { start, end } = readHead(logical.text, afterKeyword, escapeCharacter);
  if (keyword === 'ONBUILD') {
    let at = start;
    while (at < end && !isWordBreak(logical.text.charCodeAt(at))) {
      at += 1;
    }
    const trigger = keywordOf(logical.text.slice(start, at));
    const holds = trigger === 'RUN' || trigger === 'COPY' || trigger === 'ADD';
    return holds && mayHoldHeredoc(logical, trigger, at, escapeCharacter);
  }
  return logical.text.charCodeAt(start) !== OPENING_BRACKET || readJsonStrings(logical.text, start, end) === undefined;
}
