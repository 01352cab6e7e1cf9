import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './documents.ts';

const folder = join(root, 'test/fixtures/dockerfiles');

/** Dockerfiles written by hand, one for each trait, which its first comment names. Their bytes are what is tested. */
export const dockerfiles: readonly { readonly name: string; readonly text: string }[] = readdirSync(folder)
  .filter((name) => name.endsWith('.Dockerfile'))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
