import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The README of every fixer, by the fixer's name. */
export const fixerReadmes: ReadonlyMap<string, string> = new Map(
  readdirSync(join(root, 'packages/fixers/src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['data', 'stage'].includes(entry.name))
    .map(({ name }) => [name, `packages/fixers/src/${name}/README.md`]),
);

export interface CodeBlock {
  /** All that follows the fence: `dockerfile before`. */
  readonly info: string;
  readonly text: string;
}

export const codeBlocks = (markdown: string): readonly CodeBlock[] =>
  [...markdown.matchAll(/^```(?<info>.*)\n(?<text>[\s\S]*?)^```$/gmu)].map(({ groups }) => ({
    info: groups?.info ?? '',
    text: groups?.text ?? '',
  }));
