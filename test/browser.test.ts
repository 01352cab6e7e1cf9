import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { fix } from 'dockerfix';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { generateDockerfiles } from './generate.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The built library in one script, as a page would load it; nothing is put in the place of Node's modules. */
async function bundleForBrowser(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { fix } from 'dockerfix';`, resolveDir: here },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'dockerfix',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

test('the library runs where there is nothing but ECMAScript and TextDecoder', async () => {
  const bundle = await bundleForBrowser();
  // A new context has the language's own globals: no Buffer, process or require, and of the web only what unbash needs.
  const context = createContext({ TextDecoder });
  runInContext(bundle, context);

  for (const { name, text } of generateDockerfiles(7, 60)) {
    const { output, applied, left }: ReturnType<typeof fix> = JSON.parse(
      runInContext(`JSON.stringify(dockerfix.fix(${JSON.stringify(text)}))`, context),
    );
    const expected = fix(text);
    expect({ name, output }).toEqual({ name, output: expected.output });
    expect({ name, applied, left }).toEqual(
      JSON.parse(JSON.stringify({ name, applied: expected.applied, left: expected.left })),
    );
  }
});

test('the library asks for no module of Node', async () => {
  const bundle = await bundleForBrowser();

  expect(bundle).not.toMatch(/['"]node:/u);
  expect(bundle).not.toMatch(/\brequire\(/u);
});
