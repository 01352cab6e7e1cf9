import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preProcessFile } from 'typescript';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

// What other tools keep: which file may import the parsers, no Node modules, no default exports (biome.json); no Node
// globals (the empty `types` of the packages' tsconfig.json).

/** The packages from the bottom up: each may import those before it. */
const layers = [
  { folder: 'packages/core', name: '@dockerfix/core' },
  { folder: 'packages/fixers', name: '@dockerfix/fixers' },
  { folder: 'packages/cli', name: 'dockerfix' },
] as const;

const sources = layers.flatMap(({ folder }) => filesIn(`${folder}/src`)).filter((path) => path.endsWith('.ts'));
const isTest = (path: string): boolean => path.endsWith('.test.ts');
const isGenerated = (path: string): boolean => path.endsWith('.generated.ts');

test('imports go cli → fixers → core', () => {
  const wrong = layers.flatMap(({ folder }, level) => {
    const above = layers.slice(level).map(({ name }) => name);
    return sources
      .filter((path) => path.startsWith(`${folder}/`))
      .flatMap((path) => importsOf(path).map((imported) => ({ path, imported })))
      .filter(({ path, imported }) => above.some((name) => isFrom(name, imported)) || leaves(folder, path, imported));
  });

  expect(wrong).toEqual([]);
});

test('inside core, only the door and the test harness know the engine', () => {
  const importers = sources.filter(
    (path) => path.startsWith('packages/core/src/') && !isTest(path) && importsOf(path).some(isEngine),
  );

  expect(importers).toEqual(['packages/core/src/index.ts', 'packages/core/src/testing/index.ts']);
});

test('no module imports itself through others', () => {
  expect(cyclesAmong(sources.filter((path) => !isTest(path) && !isGenerated(path)))).toEqual([]);
});

test('a source file has at most 300 lines', () => {
  const long = sources
    .filter((path) => !isTest(path) && !isGenerated(path))
    .map((path) => ({ path, lines: read(path).trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 300);

  expect(long).toEqual([]);
});

test('a fixer is a folder with its code, its README and its test', () => {
  const fixers = subfolders('packages/fixers/src').filter((folder) => !['data', 'stage'].includes(folder));
  const missing = fixers
    .flatMap((folder) =>
      ['index.ts', 'README.md', 'index.test.ts'].map((file) => `packages/fixers/src/${folder}/${file}`),
    )
    .filter((path) => !existsSync(join(root, path)));

  expect(fixers).not.toEqual([]);
  expect(missing).toEqual([]);
});

test('core and fixers are compiled without the types of Node and of browsers', () => {
  const options = ['packages/core', 'packages/fixers'].map((folder) => {
    const { types, lib } = JSON.parse(read(`${folder}/tsconfig.json`)).compilerOptions;
    return { folder, types, lib };
  });

  expect(options).toEqual([
    { folder: 'packages/core', types: [], lib: undefined },
    { folder: 'packages/fixers', types: [], lib: undefined },
  ]);
  expect(JSON.parse(read('tsconfig.base.json')).compilerOptions.lib).toEqual(['ES2023']);
});

test('no file names the place where somebody has checked it out', () => {
  const checkout = new RegExp(
    `${escaped(root)}(?:packages|test|scripts|examples)/|file:///(?!path/)|/Users/\\w+/`,
    'u',
  );
  const naming = filesIn('.').filter((path) => path !== 'test/fences.test.ts' && checkout.test(read(path)));

  expect(naming).toEqual([]);
});

function importsOf(path: string): readonly string[] {
  return preProcessFile(read(path)).importedFiles.map(({ fileName }) => fileName);
}

function isFrom(name: string, imported: string): boolean {
  return imported === name || imported.startsWith(`${name}/`);
}

/** Whether a relative import goes around the exports of another package. */
function leaves(folder: string, path: string, imported: string): boolean {
  return imported.startsWith('.') && !target(path, imported).startsWith(`${folder}/`);
}

function isEngine(imported: string): boolean {
  return /(?:^|\/)engine\.ts$/u.test(imported);
}

/** The path, from the root, that a relative import leads to. */
function target(path: string, imported: string): string {
  return relative(root, resolve(root, dirname(path), imported)).replaceAll('\\', '/');
}

/** Each cycle as the path that was walked; types count too, as a cycle of types is a module cut in the wrong place. */
function cyclesAmong(paths: readonly string[]): readonly string[] {
  const finished = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    else if (!finished.has(path) && !isGenerated(path) && existsSync(join(root, path))) {
      for (const imported of importsOf(path)) {
        if (imported.startsWith('.')) visit(target(path, imported), [...trail, path]);
      }
      finished.add(path);
    }
  };
  for (const path of paths) visit(path, []);
  return cycles;
}

function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .filter(({ name }) => !['.git', 'node_modules', 'dist', 'coverage', 'fixtures'].includes(name))
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesIn(path);
      return entry.isFile() ? [path] : [];
    });
}

function subfolders(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
