// Writes packages/fixers/src/data/vendors.generated.ts: the records below packages/fixers/src/data/vendors, written out.
// Loading one file of texts takes a small part of loading and evaluating the twenty modules that people edit.
//
// Usage: node scripts/pack-images.mjs [--check]
//
// --check writes nothing and fails when the file is not what would be written.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { quote } from './literal.mjs';
import { root } from './workspace.mjs';

const target = 'packages/fixers/src/data/vendors.generated.ts';

async function main(parameters) {
  const [option, ...more] = parameters;
  if (more.length > 0 || (option !== undefined && option !== '--check')) {
    throw new UsageError('usage: node scripts/pack-images.mjs [--check]');
  }
  const text = render(await load());
  const path = join(root, target);
  if (option === undefined) {
    await writeFile(path, text);
    return;
  }
  if ((await readFile(path, 'utf8').catch(() => '')) === text) return;
  throw new UsageError(`${target} is not up to date: run node scripts/pack-images.mjs`);
}

class UsageError extends Error {}

async function load() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'packages/fixers/src/data/vendors/all.ts')],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const { vendorImages } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return vendorImages;
}

/** A line for each record, its repositories and the rest as JSON: a text is read quickly, and taken apart only when needed. */
function render(records) {
  const lines = [
    '// Written by scripts/pack-images.mjs from the files below vendors/; do not edit.',
    '',
    '/** For each record its repositories, with blanks between them, and what is known, as JSON. */',
    'export const vendorRecords: readonly (readonly [repositories: string, record: string])[] = [',
    ...records.map(({ repositories, ...record }) => {
      return `  [${quote(repositories.join(' '))}, ${quote(JSON.stringify(record))}],`;
    }),
    '];',
    '',
  ];
  return lines.join('\n');
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`pack-images: ${error.message}\n`);
  process.exitCode = 1;
}
