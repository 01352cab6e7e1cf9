import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const packages = ['core', 'fixers', 'cli'];

const stamps = join(root, 'node_modules/.dockerfix');
// Not in node_modules: the package manager may empty that.
const lock = join(root, '.dockerfix.lock');

/** The command line of the package manager, of the one version that everybody uses. */
export const pnpm = 'npx --yes --prefer-offline pnpm@12.21.0';

/** Installs the dependencies unless they are those of the lock file already. */
export async function ensureInstalled() {
  await ensure({ name: 'install', inputs: installInputs, outputs: ['node_modules/.modules.yaml'], work: install });
}

/** Builds the packages unless their sources are those of the last build. */
export async function ensureBuilt() {
  await ensureInstalled();
  const outputs = packages.map((name) => `packages/${name}/dist/index.js`);
  await ensure({ name: 'build', inputs: buildInputs, outputs, work: build });
}

/** Builds the packages in any case. */
export async function rebuild() {
  rmSync(join(stamps, 'build'), { force: true });
  await ensureBuilt();
}

/** Does the work unless it was done for these inputs already, which a stamp tells. */
async function ensure({ name, inputs, outputs, work }) {
  const stamp = join(stamps, name);
  const isCurrent = () =>
    [stamp, ...outputs.map((path) => join(root, path))].every((path) => existsSync(path)) &&
    readFileSync(stamp, 'utf8') === inputs();
  if (isCurrent()) return;

  await withLock(lock, () => {
    // Whoever held the lock before has done it.
    if (isCurrent()) return;
    // Taken first: what is edited while the work runs must not count as done.
    const done = inputs();
    work();
    mkdirSync(stamps, { recursive: true });
    writeFileSync(stamp, done);
  });
}

function install() {
  process.stderr.write('installing dependencies…\n');
  // One string: Windows needs a shell to find npx.cmd, and Node warns about arguments beside a shell.
  run(`${pnpm} install --frozen-lockfile`, [], { shell: true });
}

function build() {
  process.stderr.write('building…\n');
  run(process.execPath, [join(root, 'scripts/build.mjs')]);
}

/** Runs a program whose output matters only when it fails. */
function run(program, args, options = {}) {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    ...options,
    cwd: root,
    encoding: 'utf8',
    maxBuffer: Infinity,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status === 0) return;
  const cause = error ? `${error.message}\n` : '';
  throw new WorkspaceError(`${stdout}${stderr}${cause}\`${[program, ...args].join(' ')}\` failed`);
}

/** A step that failed; the message holds what it printed. */
export class WorkspaceError extends Error {}

/** What an install depends on. */
function installInputs() {
  const folders = ['.', 'test', ...['packages', 'examples'].flatMap(subfolders)];
  const manifests = folders.map((folder) => join(folder, 'package.json'));
  const hash = createHash('sha256').update(`${pnpm} ${process.platform} ${process.arch}`);
  for (const path of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]) {
    if (existsSync(join(root, path))) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

/** What a build depends on, by size and time as reading it all would take longer than starting. */
function buildInputs() {
  const hash = createHash('sha256').update(installInputs());
  const sources = packages.flatMap((name) => {
    const src = `packages/${name}/src`;
    const files = existsSync(join(root, src))
      ? readdirSync(join(root, src), { recursive: true, encoding: 'utf8' })
      : [];
    return [`packages/${name}/tsconfig.json`, ...files.map((file) => join(src, file)).filter(isCompiled)];
  });
  for (const path of [...sources.sort(), 'tsconfig.base.json', 'scripts/build.mjs', 'scripts/bundle-parser.mjs']) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`\0${path} ${size} ${mtimeMs}`);
  }
  return hash.digest('hex');
}

const isCompiled = (path) => path.endsWith('.ts') && !path.endsWith('.test.ts');

const subfolders = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name));
