import { DockerfileParser } from '#dockerfile-ast';
import type { Dockerfile, Instruction } from './dockerfile.ts';
import { DockerfixError } from './errors.ts';
import type { ImageLookup } from './image/facts.ts';
import { agreedBoundaries, type Boundary } from './parse/boundaries.ts';
import { checkInstruction } from './parse/checks.ts';
import { createInstruction, type Outline } from './parse/instruction.ts';
import type { InstructionLines } from './parse/instruction-lines.ts';
import { createLineTable, type LineTable } from './parse/line-table.ts';
import { textBetween } from './parse/logical-text.ts';
import { readLines } from './parse/read-lines.ts';
import { refuse } from './parse/refusal.ts';
import { readStages } from './parse/stages.ts';

export interface ParseOptions {
  /** What is known of base images; without it every image is unknown. */
  readonly images?: ImageLookup | undefined;
  /** What an unknown base image is: a family, or the image that it is like. */
  readonly base?: string | undefined;
}

/**
 * Reads a Dockerfile. Everything in the result is a value or a span of `source`; flags, words, JSON, pairs and shell text
 * are read when somebody asks for them.
 *
 * @throws DockerfixError `unreadable`, with the line, when BuildKit would refuse the file
 */
export function parse(source: string, options: ParseOptions = {}): Dockerfile {
  const nul = source.indexOf('\0');
  if (nul !== -1) throw refuse(source, nul, 'the file holds NUL characters: save it as UTF-8 text');
  const { escapeCharacter, directives, comments, instructions: lines, masked } = readLines(source);
  const [first] = lines;
  if (first === undefined) {
    throw new DockerfixError('unreadable', 'there is no instruction in the file: start it with FROM', { line: 1 });
  }
  const orphan = lines.find(({ keyword }) => keyword !== 'ARG');
  if (orphan?.keyword !== 'FROM') {
    const { keyword, keywordSpan } = orphan ?? first;
    const what = orphan === undefined ? 'there is no stage in the file' : `${keyword} comes before the first FROM`;
    throw refuse(source, keywordSpan.start, `${what}: add \`FROM image\``);
  }

  const lineTable = createLineTable(source);
  const boundaries = agreedBoundaries(findBoundaries(masked, lineTable), lines.map(boundaryOf));
  const outlines = lines.map((line, index) => outlineOf(source, escapeCharacter, line, boundaries[index], index));
  const instructions: readonly Instruction[] = outlines.map((outline) => createInstruction(outline));
  for (const [index, outline] of outlines.entries()) {
    const instruction = instructions[index];
    if (instruction !== undefined) {
      checkInstruction(outline, instruction, directives);
    }
  }
  const stages = readStages(instructions, options, {
    length: source.length,
    escapeCharacter,
    textOf: (from, word) => textBetween(source, outlines[from.index]?.pieces ?? [], word),
    slice: ({ start, end }) => source.slice(start, end),
    lineAt: lineTable.lineAt,
  });
  const lineFeed = source.indexOf('\n');
  return {
    source,
    eol: lineFeed > 0 && source[lineFeed - 1] === '\r' ? '\r\n' : '\n',
    escape: escapeCharacter,
    directives,
    comments,
    instructions,
    stages,
    slice: ({ start, end }) => source.slice(start, end),
    lineAt: lineTable.lineAt,
  };
}

const boundaryOf = ({ keywordSpan, maskedEnd }: InstructionLines): Boundary => ({
  start: keywordSpan.start,
  end: maskedEnd,
  keywordSpan,
});

function outlineOf(
  source: string,
  escapeCharacter: '\\' | '`',
  { keyword, pieces, afterKeyword, end, heredocs, ...read }: InstructionLines,
  boundary: Boundary | undefined,
  index: number,
): Outline {
  const { keywordSpan } = boundary ?? read;
  return {
    source,
    escapeCharacter,
    keyword,
    keywordSpan,
    start: keywordSpan.start,
    end,
    index,
    pieces,
    afterKeyword,
    heredocs,
  };
}

/** What dockerfile-ast finds in the masked text, whose lines are those of the source. */
function findBoundaries(masked: string, { offsetOf }: LineTable): readonly Boundary[] {
  try {
    return DockerfileParser.parse(masked)
      .getInstructions()
      .map((instruction) => {
        const range = instruction.getRange();
        const keyword = instruction.getInstructionRange();
        return {
          start: offsetOf(range.start),
          end: offsetOf(range.end),
          keywordSpan: { start: offsetOf(keyword.start), end: offsetOf(keyword.end) },
        };
      });
  } catch {
    // It has thrown on no text so far; if it does on one, the line reader has read all that is needed.
    return [];
  }
}
