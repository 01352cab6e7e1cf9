import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Ignored } from '@dockerfix/core';

/** What is in a context: enough of it for what starts to be found, and bounded whatever the context is. */
export interface Listing {
  /** The files, by their path in the context. Links are among them: where they lead is nobody's business here. */
  readonly files: readonly string[];
  readonly links: ReadonlySet<string>;
}

/** More entries than any context of an app has, dependencies left out; the rest of them is not looked at. */
const mostEntries = 20_000;

/** Never part of what an app starts with, and the largest things there are. */
const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** The files of a context, those near its top first, without what is ignored. What cannot be read is left out. */
export function walk(
  root: string,
  isIgnored: Ignored,
  mayHoldExceptions: (directory: string) => boolean,
  most = mostEntries,
): Listing {
  const files: string[] = [];
  const links = new Set<string>();
  const directories = [''];
  let entries = 0;
  for (const directory of directories) {
    for (const entry of entriesOf(join(root, directory))) {
      entries += 1;
      if (entries > most) return { files, links };
      const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!skipped.has(entry.name) && (!isIgnored(path) || mayHoldExceptions(path))) directories.push(path);
      } else if ((entry.isFile() || entry.isSymbolicLink()) && !isIgnored(path)) {
        files.push(path);
        if (entry.isSymbolicLink()) links.add(path);
      }
    }
  }
  return { files, links };
}

function entriesOf(directory: string): readonly Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
