// Brings the workspace up to date, then runs one of its jobs: node scripts/run.mjs <job> [arguments…]
// Needs nothing but Node, because on a fresh clone there is nothing else.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, ensureInstalled, rebuild, root, WorkspaceError } from './workspace.mjs';

const oldestNode = [20, 19];
const [job, ...args] = process.argv.slice(2);

const jobs = {
  async dockerfix() {
    await ensureBuilt();
    const bin = join(root, 'packages/cli/bin/dockerfix.js');
    // npm changes to the workspace; paths are relative to where they were typed.
    process.chdir(process.env.INIT_CWD ?? process.cwd());
    process.argv = [process.execPath, bin, ...args];
    await import(pathToFileURL(bin).href);
  },
  async test() {
    await ensureBuilt();
    node('node_modules/vitest/vitest.mjs', 'run', ...args);
  },
  async check() {
    await ensureInstalled();
    node('scripts/check.mjs', ...args);
  },
  async bench() {
    await ensureBuilt();
    node('scripts/bench.mjs', ...args);
  },
  async measure() {
    await ensureBuilt();
    node('scripts/measure.mjs', ...args);
  },
  async build() {
    await rebuild();
  },
  async format() {
    await ensureInstalled();
    node('node_modules/@biomejs/biome/bin/biome', 'check', '--write', ...args);
  },
};

function node(...command) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
  process.stderr.write(`dockerfix needs Node ${oldestNode.join('.')} or later; this is ${process.version}\n`);
  process.exitCode = 2;
} else if (!jobs[job]) {
  process.stderr.write(`unknown job ${job}; there are ${Object.keys(jobs).join(', ')}\n`);
  process.exitCode = 2;
} else {
  try {
    await jobs[job]();
  } catch (error) {
    if (!(error instanceof WorkspaceError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
