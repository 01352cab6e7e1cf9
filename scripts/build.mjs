// Builds the packages: TypeScript file by file, so that what is published can be read, and the parser as one bundle.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleParser } from './bundle-parser.mjs';
import { packages, root } from './workspace.mjs';

for (const name of packages) removeOrphans(join(root, 'packages', name));
compile();
await bundleParser();
for (const name of packages) checkDeclarations(join(root, 'packages', name, 'dist'));

function compile() {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-b', 'packages/cli'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

/** tsc leaves the output of a source that was deleted or renamed. */
function removeOrphans(folder) {
  const dist = join(folder, 'dist');
  for (const path of filesIn(dist)) {
    const source = path.replace(/\.(?:d\.ts|js)(?:\.map)?$/u, '.ts');
    if (source !== path && !existsSync(join(folder, 'src', source)) && !path.startsWith('dockerfile-ast.')) {
      rmSync(join(dist, path));
      // Or tsc takes its word that all is up to date when the file comes back.
      rmSync(join(dist, '.tsbuildinfo'), { force: true });
    }
  }
}

/** Whoever installs the packages does not get dockerfile-ast, so its types must not show. */
function checkDeclarations(dist) {
  for (const path of filesIn(dist).filter((path) => path.endsWith('.d.ts'))) {
    if (/['"]#?dockerfile-ast['"]/u.test(readFileSync(join(dist, path), 'utf8'))) {
      throw new Error(`${join(dist, path)} mentions a type of dockerfile-ast`);
    }
  }
}

function filesIn(folder) {
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
}
