import type { Comment, Directive } from '../dockerfile.ts';
import { HASH, skipSpaces } from './characters.ts';
import { readDirective } from './directives.ts';
import { type InstructionLines, readInstruction } from './instruction-lines.ts';
import { createMask } from './mask.ts';
import { commentOf, lineAt } from './physical-line.ts';

export interface Lines {
  readonly escapeCharacter: '\\' | '`';
  readonly directives: readonly Directive[];
  readonly comments: readonly Comment[];
  readonly instructions: readonly InstructionLines[];
  /** The source with all that dockerfile-ast is known to misread hidden, character by character: see `Mask`. */
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
  const holdsHeredocMark = createFinder(source, '<<');
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
    const instruction = readInstruction({ source, escapeCharacter, comments, mask, holdsHeredocMark }, at, start);
    instructions.push(instruction.lines);
    at = instruction.next;
  }
  return { escapeCharacter, directives, comments, instructions, masked: mask.text() };
}

/** Tells whether `text` is in `[start, end)`, for starts that only grow, so that the source is searched once. */
function createFinder(source: string, text: string): (start: number, end: number) => boolean {
  let found = source.indexOf(text);
  return (start, end) => {
    if (found !== -1 && found < start) {
      found = source.indexOf(text, start);
    }
    return found !== -1 && found < end;
  };
}
