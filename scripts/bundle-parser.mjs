import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './workspace.mjs';

const core = join(root, 'packages/core');

const withoutBuffer = {
  name: 'without-buffer',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]dockerfile-ast[\\/]lib[\\/]util\.js$/ }, ({ path }) => {
      const before = /const uintArray = Uint8Array\.from\(Buffer\.from\(char, "UTF-8"\)\);\s+return uintArray.*;/u;
      const text = readFileSync(path, 'utf8');
      if (!before.test(text))
        throw new Error(`${path} has changed: look for its use of Buffer and mend bundle-parser.mjs`);
      return { contents: text.replace(before, 'return char.charCodeAt(0) === 0xfeff;') };
    });
  },
};

/**
 * Bundles dockerfile-ast, which needs Node for one thing, `Buffer` to look for a byte order mark. Without that the engine
 * runs in browsers with no shim, and is plain ESM throughout.
 */
export async function bundleParser() {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { DockerfileParser } from 'dockerfile-ast';`, resolveDir: core },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    banner: { js: '// Bundled from dockerfile-ast and what it needs: see THIRD-PARTY-LICENSES.txt.' },
    outfile: join(core, 'dist/dockerfile-ast.js'),
    write: false,
    metafile: true,
    absWorkingDir: root,
    plugins: [withoutBuffer],
    logLevel: 'error',
  });
  const { text } = outputFiles[0];
  const fromNode = /\bBuffer\b|\bprocess\b|\brequire\b|\bnode:/u.exec(text);
  if (fromNode) throw new Error(`the bundle of dockerfile-ast still uses ${fromNode[0]}`);

  mkdirSync(join(core, 'dist'), { recursive: true });
  writeFileSync(join(core, 'dist/dockerfile-ast.js'), text);
  writeFileSync(join(core, 'dist/THIRD-PARTY-LICENSES.txt'), licencesOf(Object.keys(metafile.inputs)));
}

function licencesOf(inputs) {
  const folders = inputs.flatMap((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? []);
  const texts = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e(?:\.|$)/iu.test(entry));
    if (!file) throw new Error(`${name} ships no licence text`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(root, folder, file), 'utf8').trim()}\n`;
  });
  return `dist/dockerfile-ast.js holds code of these packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
