// Writes packages/fixers/src/data/vendors.generated.ts: the records below packages/fixers/src/data/vendors, by repository and
// written out. Loading one file of functions takes a third of loading and evaluating the twenty modules that people edit.
//
// Usage: node scripts/pack-images.mjs [--check]
//
// --check writes nothing and fails when the file is not what would be written.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { literal, quote } from './literal.mjs';
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

function render(records) {
  /** From a repository to the records that name it, in their order. */
  const byRepository = new Map();
  for (const [index, { repositories }] of records.entries()) {
    for (const repository of repositories) {
      byRepository.set(repository, [...(byRepository.get(repository) ?? []), index]);
    }
  }
  const groups = [...new Set([...byRepository.values()].map((indexes) => indexes.join()))];
  const lines = [
    '// Written by scripts/pack-images.mjs from the files below vendors/; do not edit.',
    "import type { VendorImage } from './vendors/vendor-image.ts';",
    '',
    "type VendorRecord = Omit<VendorImage, 'repositories'>;",
    '',
    '// Functions, so that loading the module does not build what nobody asks for.',
    ...records.map(
      (record, index) => `const r${index} = (): VendorRecord => (${literal(withoutRepositories(record))});`,
    ),
    ...groups.map((group, index) => {
      const calls = group.split(',').map((record) => `r${record}()`);
      return `const g${index} = (): readonly VendorRecord[] => [${calls.join(', ')}];`;
    }),
    '',
    'export const vendorRecords: Readonly<Record<string, () => readonly VendorRecord[]>> = {',
    ...[...byRepository]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([repository, indexes]) => `  ${quote(repository)}: g${groups.indexOf(indexes.join())},`),
    '};',
    '',
  ];
  return lines.join('\n');
}

const withoutRepositories = ({ repositories: _, ...record }) => record;

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`pack-images: ${error.message}\n`);
  process.exitCode = 1;
}
