import type { Dockerfile, Instruction } from './dockerfile.ts';
import type { Edit } from './edit.ts';
import { DockerfixError } from './errors.ts';

/**
 * The net under every pass: an instruction that no edit touched must read the same after the edits. It catches an edit
 * that opened a quote, a heredoc or a continuation above it.
 *
 * @throws DockerfixError `internal`, with the line in `before`.
 */
export function assertUntouched(before: Dockerfile, edits: readonly Edit[], after: Dockerfile): void {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  let next = 0;
  let shift = 0;
  let candidate = 0;
  for (const instruction of before.instructions) {
    for (let edit = sorted[next]; edit && isAbove(edit, instruction); edit = sorted[next]) {
      shift += edit.text.length - (edit.end - edit.start);
      next += 1;
    }
    const following = sorted[next];
    if (following && following.start <= instruction.end) continue;

    const start = instruction.start + shift;
    while ((after.instructions[candidate]?.start ?? Number.POSITIVE_INFINITY) < start) candidate += 1;
    const twin = after.instructions[candidate];
    const same =
      twin?.start === start && twin.keyword === instruction.keyword && after.slice(twin) === before.slice(instruction);
    if (!same) {
      throw new DockerfixError('internal', `a fix changed how ${instruction.keyword} is read, which it did not touch`, {
        line: before.lineAt(instruction.start),
      });
    }
  }
}

/** Whether the edit ends above the instruction; whole lines inserted right at its start do. */
const isAbove = (edit: Edit, instruction: Instruction): boolean =>
  edit.end < instruction.start || (edit.end === instruction.start && (edit.text === '' || edit.text.endsWith('\n')));
