import type { Keyword } from '../dockerfile.ts';

const ALL: readonly Keyword[] = [
  'ADD',
  'ARG',
  'CMD',
  'COPY',
  'ENTRYPOINT',
  'ENV',
  'EXPOSE',
  'FROM',
  'HEALTHCHECK',
  'LABEL',
  'MAINTAINER',
  'ONBUILD',
  'RUN',
  'SHELL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
];

const KEYWORDS: ReadonlyMap<string, Keyword> = new Map(
  ALL.flatMap((keyword) => [
    [keyword, keyword],
    [keyword.toLowerCase(), keyword],
  ]),
);

/** The keyword that a word stands for in whatever case; `undefined` for anything else. */
export const keywordOf = (word: string): Keyword | undefined => KEYWORDS.get(word) ?? KEYWORDS.get(word.toLowerCase());

/** The keyword that somebody who wrote `word` may have meant. */
export function nearestKeyword(word: string): Keyword | undefined {
  const upper = word.toUpperCase();
  if (upper.length > 15) return undefined;
  let nearest: Keyword | undefined;
  // One slip in a short word, two in a longer one: `FOO` is no `FROM`.
  let least = upper.length < 5 ? 2 : 3;
  for (const keyword of ALL) {
    const distance = editDistance(upper, keyword);
    if (distance < least) {
      least = distance;
      nearest = keyword;
    }
  }
  return nearest;
}

/** Insertions, deletions, substitutions and swaps of neighbours. */
function editDistance(left: string, right: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let distance = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) {
        distance = Math.min(distance, (beforePrevious[column - 2] ?? 0) + 1);
      }
      current.push(distance);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[right.length] ?? 0;
}
