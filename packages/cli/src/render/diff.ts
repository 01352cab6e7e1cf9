import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk, structuredPatch } from 'diff';
import type { Colors } from './color.ts';
import { visible } from './visible.ts';

/** A unified diff with three lines of context, to the byte: `git apply` and `patch -p1` take it. */
export function diffOf(path: string, before: string, after: string): string {
  const name = path.replace(/^\/+/u, '');
  const options = { context, maxEditLength };
  const patch = structuredPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, options) ?? {
    oldFileName: `a/${name}`,
    newFileName: `b/${name}`,
    oldHeader: undefined,
    newHeader: undefined,
    hunks: [wholeHunk(before, after)],
  };
  return formatPatch(patch, FILE_HEADERS_ONLY);
}

const context = 3;

// The time to find the shortest diff grows with the square of the lines that changed: this many take a tenth of a second.
const maxEditLength = 2000;

/** One hunk from the first line that differs to the last one: longer than it must be, but found in one walk. */
function wholeHunk(before: string, after: string): StructuredPatchHunk {
  const old = linesOf(before);
  const changed = linesOf(after);
  const shorter = Math.min(old.length, changed.length);
  let same = 0;
  while (same < shorter && old[same] === changed[same]) same += 1;
  let sameAtEnd = 0;
  while (sameAtEnd < shorter - same && old.at(-1 - sameAtEnd) === changed.at(-1 - sameAtEnd)) sameAtEnd += 1;

  const start = Math.max(0, same - context);
  const rest = Math.max(0, sameAtEnd - context);
  return {
    oldStart: start + 1,
    oldLines: old.length - rest - start,
    newStart: start + 1,
    newLines: changed.length - rest - start,
    lines: [
      ...old.slice(start, same).flatMap((line) => hunkLines(' ', line)),
      ...old.slice(same, old.length - sameAtEnd).flatMap((line) => hunkLines('-', line)),
      ...changed.slice(same, changed.length - sameAtEnd).flatMap((line) => hunkLines('+', line)),
      ...old.slice(old.length - sameAtEnd, old.length - rest).flatMap((line) => hunkLines(' ', line)),
    ],
  };
}

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+/gu) ?? [];

const hunkLines = (sign: string, line: string): readonly string[] =>
  line.endsWith('\n') ? [sign + line.slice(0, -1)] : [sign + line, '\\ No newline at end of file'];

/**
 * A diff as people see it: coloured, without anything that steers a terminal. The carriage returns of CRLF files are
 * left out, unless the lines shown differ in them.
 */
export function renderDiff(diff: string, colors: Colors): string {
  const [before = '', after = '', ...lines] = diff.replace(/\n$/u, '').split('\n');
  const isCrlf = lines.every((line, at) => !isContent(line) || line.endsWith('\r') || lines[at + 1]?.startsWith('\\'));
  const shown = lines.map((line) => colorOf(line, colors)(visible(isCrlf ? line.replace(/\r$/u, '') : line)));
  return [colors.bold(visible(before)), colors.bold(visible(after)), ...shown].map((line) => `${line}\n`).join('');
}

const isContent = (line: string): boolean => /^[ +-]/u.test(line);

function colorOf(line: string, colors: Colors): (text: string) => string {
  if (line.startsWith('+')) return colors.green;
  if (line.startsWith('-')) return colors.red;
  if (line.startsWith('@@')) return colors.cyan;
  return (text) => text;
}
