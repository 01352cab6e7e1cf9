import type { Comment, Dockerfile, Instruction } from './dockerfile.ts';
import type { Span } from './edit.ts';

/** `# dockerfix-ignore runs-as-root, floating-tag -- reason`, or `# dockerfix-ignore-file …` above the first instruction. */
export interface Suppression {
  readonly comment: Comment;
  /** The fixers it names; empty: all of them. */
  readonly fixers: readonly string[];
  /** The text after `--`. */
  readonly reason: string | undefined;
  /** `dockerfix-ignore-file`. */
  readonly isFile: boolean;
  /** What it covers: the file, the instruction it stands above, or the whole stage when that is a FROM. */
  readonly covers: Span;
}

// Read as people write it, a colon and capitals too: a comment that is meant and not seen would have its file changed.
const pattern =
  /^dockerfix-ignore(?<file>-file)?(?=[\s:,]|$)[\s:,]*(?<names>.*?)(?:(?<=[\s:,])--(?:\s+(?<reason>.*))?)?$/iu;

/** The ignore comments of a file, in its order. */
export function readSuppressions(dockerfile: Dockerfile): Suppression[] {
  const suppressions: Suppression[] = [];
  for (const comment of dockerfile.comments) {
    const groups = pattern.exec(comment.text)?.groups;
    if (!groups) continue;
    const isFile = groups.file !== undefined;
    const covers = isFile ? wholeFile(dockerfile, comment) : coveredBy(dockerfile, comment);
    suppressions.push({
      comment,
      fixers: (groups.names ?? '').split(/[\s,]+/u).filter((name) => name !== ''),
      reason: groups.reason?.trim() || undefined,
      isFile,
      covers,
    });
  }
  return suppressions;
}

/** Whether a finding of this fixer at this span is to be left alone by it. */
export const suppresses = ({ fixers, covers }: Suppression, fixer: string, span: Span): boolean =>
  (fixers.length === 0 || fixers.includes(fixer)) && span.start >= covers.start && span.start < covers.end;

const nothing: Span = { start: 0, end: 0 };

function wholeFile({ instructions, source }: Dockerfile, comment: Comment): Span {
  const first = instructions[0];
  return first && comment.start < first.start ? { start: 0, end: source.length + 1 } : nothing;
}

function coveredBy(dockerfile: Dockerfile, comment: Comment): Span {
  const instruction = instructionAt(dockerfile.instructions, comment);
  if (!instruction) return nothing;
  const stage = dockerfile.stages.find(({ from }) => from === instruction);
  const covered: Span = stage ?? instruction;
  return { start: Math.min(comment.start, covered.start), end: covered.end };
}

/** The instruction that follows the comment, or that it stands within. Instructions are sorted: binary search. */
function instructionAt(instructions: readonly Instruction[], comment: Comment): Instruction | undefined {
  let low = 0;
  let high = instructions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const instruction = instructions[middle];
    if (instruction && instruction.end <= comment.start) low = middle + 1;
    else high = middle;
  }
  return instructions[low];
}
