// Measures what is built: the benchmark is TypeScript, which Node 20 does not run, so it is bundled first.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './workspace.mjs';

const outfile = join(root, 'test/dist/bench.js');

await build({
  entryPoints: [join(root, 'test/bench/fix.ts')],
  outfile,
  bundle: true,
  // The packages stay what they are to others: resolved by Node, through their exports.
  packages: 'external',
  platform: 'node',
  format: 'esm',
});
await import(pathToFileURL(outfile).href);
