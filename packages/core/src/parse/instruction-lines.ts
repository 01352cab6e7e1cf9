import type { Comment, Heredoc, Keyword } from '../dockerfile.ts';
import type { Span } from '../edit.ts';
import { HASH, isWordBreak, LESS_THAN, OPENING_BRACKET, skipSpaces, trimSpaces } from './characters.ts';
import { readHead } from './flags.ts';
import { findHeredocMarks, readHeredocBodies } from './heredocs.ts';
import { readJsonStrings } from './json.ts';
import { keywordOf, nearestKeyword } from './keywords.ts';
import { joinPieces, type LogicalText, type Pieces } from './logical-text.ts';
import type { Mask } from './mask.ts';
import { commentOf, continuationMark, lineAt } from './physical-line.ts';
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

/** What the lines of a file have in common while they are read. */
export interface Reading {
  readonly source: string;
  readonly escapeCharacter: '\\' | '`';
  /** Comments inside continuations are added here. */
  readonly comments: Comment[];
  readonly mask: Mask;
  readonly holdsHeredocMark: (start: number, end: number) => boolean;
}

/**
 * Reads the instruction whose first line starts at `lineStart`, its text at `start`; `next` is the line after it.
 *
 * @throws DockerfixError `unreadable`
 */
export function readInstruction(
  { source, escapeCharacter, comments, mask, holdsHeredocMark }: Reading,
  lineStart: number,
  start: number,
): { readonly lines: InstructionLines; readonly next: number } {
  const { pieces, end, maskedEnd, isOpen, next } = readPieces(source, lineStart, start, escapeCharacter, comments);
  const { word, ...head } = readKeyword(source, pieces);
  const keyword = keywordOf(word);
  if (keyword === undefined) throw refuse(source, head.keywordSpan.start, unknownKeyword(word));
  mask.instruction(lineStart, head.keywordSpan, pieces, maskedEnd);
  if (isOpen) {
    mask.cut(end);
  }
  const heredocs =
    holdsHeredocMark(start, end) || isMarkCut(source, pieces)
      ? readHeredocs(source, keyword, pieces, head.afterKeyword, escapeCharacter, next)
      : undefined;
  mask.blank(next, heredocs?.next ?? next);
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

/** Follows continuations up to the line that has none; comments and empty lines on the way add nothing. */
function readPieces(source: string, lineStart: number, start: number, escapeCharacter: string, comments: Comment[]) {
  const escapeCode = escapeCharacter.charCodeAt(0);
  const pieces: number[] = [];
  let line = lineAt(source, lineStart);
  let mark = continuationMark(source, start, line.end, escapeCode);
  pieces.push(start, mark === -1 ? line.end : mark);
  let { maskedEnd, next } = line;
  while (mark !== -1 && next < source.length) {
    const at = next;
    line = lineAt(source, at);
    next = line.next;
    const first = skipSpaces(source, at, line.end);
    if (first === line.end) continue;
    if (source.charCodeAt(first) === HASH) {
      comments.push(commentOf(source, first, line.end));
      continue;
    }
    mark = continuationMark(source, at, line.end, escapeCode);
    pieces.push(at, mark === -1 ? line.end : mark);
    maskedEnd = line.maskedEnd;
  }
  const isOpen = mark !== -1;
  let end = pieces[pieces.length - 1] ?? start;
  if (isOpen) {
    // A mark that nothing follows continues nothing: it is not part of the instruction.
    while (pieces.length > 2 && isBlankPiece(source, pieces)) {
      pieces.length -= 2;
    }
    end = trimSpaces(source, start, pieces[pieces.length - 1] ?? start);
    maskedEnd = end;
  }
  return { pieces, end, maskedEnd, isOpen, next };
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
    if (word !== '' && at < pieceEnd) return { word, keywordSpan: { start, end }, afterKeyword };
  }
  // White space that separates no words, such as a no-break space, does not count at the end of the line.
  const extra = word.length - trimSpaces(word, 0, word.length);
  return {
    word: word.slice(0, word.length - extra),
    keywordSpan: { start, end: end - extra },
    afterKeyword: afterKeyword - extra,
  };
}

/** Whether a continuation cuts a `<<` in two. */
function isMarkCut(source: string, pieces: Pieces): boolean {
  for (let index = 3; index < pieces.length; index += 2) {
    const before = source.charCodeAt((pieces[index - 2] ?? 0) - 1);
    if (before === LESS_THAN && source.charCodeAt(pieces[index - 1] ?? 0) === LESS_THAN) return true;
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
) {
  if (!(keyword === 'RUN' || keyword === 'COPY' || keyword === 'ADD' || keyword === 'ONBUILD')) return undefined;
  const logical = joinPieces(source, pieces);
  if (!mayHoldHeredoc(logical, keyword, afterKeyword, escapeCharacter)) return undefined;
  const marks = findHeredocMarks(source, logical);
  if (marks.length === 0) return undefined;
  return readHeredocBodies(source, marks, next);
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
