import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Colors } from './color.ts';
import { visible } from './visible.ts';

/** A unified diff with three lines of context, to the byte: `git apply` and `patch -p1` take it. */
export function diffOf(path: string, before: string, after: string): string {
  const name = path.replace(/^\/+/u, '');
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}

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
