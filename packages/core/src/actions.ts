import type { Comment, Dockerfile, Flag, Instruction, Keyword } from './dockerfile.ts';
import { type Edit, insert, replace, type Span } from './edit.ts';

/**
 * Edits with a meaning. They keep the file's line ending, the indentation and keyword case of the neighbour, its
 * continuation character, and a missing final newline. Lines are given without line endings; a line that ends in a
 * continuation has the mark as ` \` and gets the file's own escape character.
 */

/** Whole lines above an instruction, and above the comments that belong to it. */
export function insertAbove(dockerfile: Dockerfile, instruction: Instruction, lines: readonly string[]): Edit {
  const at = startWithComments(dockerfile, instruction);
  return insert(
    at,
    indented(dockerfile, instruction, lines).join(dockerfile.eol) + dockerfile.eol + indent(dockerfile, at),
  );
}

/** Whole lines below an instruction, its heredocs included. */
export function insertBelow(dockerfile: Dockerfile, instruction: Instruction, lines: readonly string[]): Edit {
  const { source, eol } = dockerfile;
  const lineEnd = source.indexOf('\n', instruction.end);
  const blanks = indent(dockerfile, instruction.start);
  const text = indented(dockerfile, instruction, lines)
    .map((line, index) => (index === 0 ? blanks + line : line))
    .join(eol);
  // A continuation that goes on to nothing, at the end of the file, would go on to the new lines: they go before its mark.
  const rest = source.slice(instruction.end, lineEnd === -1 ? source.length : lineEnd);
  if (rest.trim() !== '') return insert(instruction.end, eol + text);
  return lineEnd === -1 ? insert(source.length, eol + text) : insert(lineEnd + 1, text + eol);
}

/** Adds `--name=value` after the flags that are there. */
export function addFlag(instruction: Instruction, name: string, value: string): Edit {
  const last = instruction.flags.at(-1) ?? instruction.keywordSpan;
  return insert(last.end, ` --${name}=${value}`);
}

/** Gives a flag another value. */
export const setFlag = (flag: Flag, value: string): Edit => replace(flag.valueSpan, value);

/** Gives an instruction other arguments; keyword, flags and line stay. */
export const replaceArguments = (instruction: Instruction, text: string): Edit => replace(instruction.arguments, text);

/** The keyword in the case that the neighbour is written in. */
export const keywordLike = (dockerfile: Dockerfile, neighbour: Instruction, keyword: Keyword): string =>
  /^[a-z]/u.test(dockerfile.slice(neighbour.keywordSpan)) ? keyword.toLowerCase() : keyword;

/**
 * Where an instruction starts together with the comments right above it, without a blank line between. A comment that
 * shares its lines with the instruction before (inside a continuation) is not its.
 */
function startWithComments(dockerfile: Dockerfile, instruction: Instruction): number {
  let start = instruction.start;
  const previous = dockerfile.instructions[instruction.index - 1];
  for (let comment = commentAbove(dockerfile, start); comment; comment = commentAbove(dockerfile, start)) {
    if (previous && comment.start < previous.end) break;
    start = comment.start;
  }
  return start;
}

/** The comment on the line right above the line that holds the offset. Comments are sorted: binary search. */
function commentAbove({ source, comments }: Dockerfile, offset: number): Comment | undefined {
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle]?.end ?? 0) < lineStart) low = middle + 1;
    else high = middle;
  }
  const comment = comments[low - 1];
  return comment && isLineBreak(source.slice(comment.end, lineStart)) ? comment : undefined;
}

const isLineBreak = (text: string): boolean => text === '\n' || text === '\r\n';

/** The blanks in front of the offset on its line. */
function indent({ source }: Dockerfile, offset: number): string {
  const span: Span = { start: source.lastIndexOf('\n', offset - 1) + 1, end: offset };
  return /^[ \t]*$/u.test(source.slice(span.start, span.end)) ? source.slice(span.start, span.end) : '';
}

/** All lines but the first indented like the neighbour, and continued with the file's own mark. */
function indented(dockerfile: Dockerfile, neighbour: Instruction, lines: readonly string[]): string[] {
  const blanks = indent(dockerfile, neighbour.start);
  return lines.map((line, index) => {
    const continued = line.endsWith(' \\') ? line.slice(0, -1) + dockerfile.escape : line;
    return index === 0 ? continued : blanks + continued;
  });
}

/**
 * Makes one edit of insertions at the same place, in the order in which they are given: a fix that puts two things at one
 * place knows which goes first.
 */
export function joinInsertions(edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = [];
  const insertions = new Map<number, number>();
  for (const edit of edits) {
    const at = edit.start === edit.end ? insertions.get(edit.start) : undefined;
    const same = at === undefined ? undefined : joined[at];
    if (at !== undefined && same) {
      joined[at] = insert(edit.start, same.text + edit.text);
      continue;
    }
    if (edit.start === edit.end) insertions.set(edit.start, joined.length);
    joined.push(edit);
  }
  return joined;
}
