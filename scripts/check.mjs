// Checks what tests do not: one line a check, its output when it fails. With names as arguments: only those.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkExports, pack, useAsDependency } from './packed.mjs';
import { ensureBuilt, root } from './workspace.mjs';

const tarballs = mkdtempSync(join(tmpdir(), 'dockerfix-check-'));

/** @type {Record<string, () => unknown>} */
const checks = {
  build: ensureBuilt,
  biome: () => node('@biomejs/biome/bin/biome', 'ci', '--colors=off', '--diagnostic-level=warn', '--error-on-warnings'),
  types: async () => {
    await node('typescript/bin/tsc', '-p', '.');
    await node('typescript/bin/tsc', '-p', 'scripts');
  },
  knip: async () => {
    await node('knip/bin/knip.js');
    // An export that only its test uses is fine; a file or a dependency is not.
    await node('knip/bin/knip.js', '--production', '--include', 'files,dependencies,unlisted,unresolved');
  },
  pack: () => pack(tarballs),
  publint: () => checkExports(tarballs),
  attw: async () => {
    for (const name of ['core', 'fixers', 'cli']) {
      await node('@arethetypeswrong/cli/dist/index.js', join(tarballs, `${name}.tgz`), '--profile', 'esm-only');
    }
  },
  dependency: () => useAsDependency(tarballs),
  lockfile: checkLockFile,
};

/** Whoever installs may use another registry: then a host in the lock file is one that cannot be reached. */
function checkLockFile() {
  const host = /.*https?:\/\/.*/u.exec(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8'));
  if (host) throw new Error(`pnpm-lock.yaml names a host: ${host[0].trim()}`);
}

async function node(script, ...args) {
  await promisify(execFile)(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    maxBuffer: Number.POSITIVE_INFINITY,
  });
}

const wanted = process.argv.slice(2);
let passed = 0;
let failed = 0;
try {
  for (const [name, check] of Object.entries(checks)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const start = performance.now();
    const failure = await outcome(check);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${failure === undefined ? 'ok    ' : 'failed'} ${name} (${seconds} s)`);
    if (failure === undefined) passed += 1;
    else {
      failed += 1;
      console.log(failure.replace(/^/gmu, '  '));
    }
  }
} finally {
  rmSync(tarballs, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0) process.exitCode = 1;

/** What to print when the check failed. */
async function outcome(check) {
  try {
    await check();
    return undefined;
  } catch (error) {
    const { stdout = '', stderr = '', message } = Object(error);
    return `${stdout}${stderr}`.trim() || message;
  }
}
