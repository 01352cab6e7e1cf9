import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SyntheticDockerfile } from './combined.ts';

const text = readFileSync(fileURLToPath(new URL('by-hand.txt', import.meta.url)), 'utf8');

/** What stands in by-hand.txt; `(crlf)` in a name is done here, where no editor can undo it. */
export const byHand: readonly SyntheticDockerfile[] = text
  .split(/^==== /mu)
  .slice(1)
  .map((block) => {
    const end = block.indexOf('\n');
    const name = block.slice(0, end);
    const lines = block.slice(end + 1);
    return { name, text: name.endsWith('(crlf)') ? lines.replaceAll('\n', '\r\n') : lines };
  });
