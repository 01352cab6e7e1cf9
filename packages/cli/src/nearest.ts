/**
 * The candidate that was most likely meant: the only one that begins with what was typed, or the nearest one when at
 * most a third of its letters are wrong. `undefined` when a suggestion would be a guess.
 */
export function nearest(typed: string, candidates: readonly string[]): string | undefined {
  const completions = typed === '' ? [] : candidates.filter((candidate) => candidate.startsWith(typed));
  if (completions.length === 1) return completions[0];

  return candidates
    .map((candidate) => ({ candidate, distance: distanceBetween(typed, candidate) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.distance - b.distance)
    .at(0)?.candidate;
}

/** Letters to insert, remove, replace, or swap with their neighbour. */
function distanceBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(at(current, column - 1) + 1, at(last, column) + 1, replaced, swapped));
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;
