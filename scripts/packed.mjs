// What the packages are for those who install them: looked at in the tarballs, not in the workspace.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packages, pnpm, root } from './workspace.mjs';

const run = promisify(execFile);
const manifestOf = (name) => JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));

/** Packs the packages into the folder: `core.tgz`, … */
export async function pack(folder) {
  for (const name of packages) {
    const cwd = join(root, 'packages', name);
    const command = `${pnpm} pack --json --pack-destination "${folder}"`;
    const { stdout } = await run(command, { cwd, shell: true });
    renameSync(JSON.parse(stdout).filename, join(folder, `${name}.tgz`));
  }
}

/** Whether each package's exports lead to files that are in the tarball. */
export async function checkExports(folder) {
  const problems = [];
  for (const name of packages) {
    const tarball = readFileSync(join(folder, `${name}.tgz`));
    const { messages, pkg } = await publint({ pack: { tarball: toArrayBuffer(tarball) }, strict: true });
    problems.push(...messages.map((message) => `${name}: ${formatMessage(message, pkg, { color: false })}`));
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

// Without skipLibCheck and without Node's types: what our declarations need, they must bring.
const files = {
  'package.json': '{ "type": "module" }',
  'tsconfig.json': '{ "compilerOptions": { "module": "nodenext", "target": "es2022", "strict": true, "types": [] } }',
  'index.ts': `import { fix } from 'dockerfix';\nexport const output: string = fix('FROM scratch\\n').output;\n`,
};

/** Installs the tarballs into an empty project, type checks a use of the library without mercy, and runs it. */
export async function useAsDependency(folder) {
  const project = mkdtempSync(join(tmpdir(), 'dockerfix-dependency-'));
  try {
    for (const name of packages) await unpack(join(folder, `${name}.tgz`), project, name);
    for (const [path, text] of Object.entries(files)) writeFileSync(join(project, path), text);
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    await run(process.execPath, [tsc, '--noEmit', '--module', 'esnext', '--moduleResolution', 'bundler'], {
      cwd: project,
    });
    await run(process.execPath, [tsc], { cwd: project });
    await run(process.execPath, ['index.js'], { cwd: project });
    await run(process.execPath, ['node_modules/dockerfix/bin/dockerfix.js', '--version'], { cwd: project });
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

async function unpack(tarball, project, name) {
  const { name: packageName, dependencies = {} } = manifestOf(name);
  const target = join(project, 'node_modules', packageName);
  mkdirSync(target, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
  for (const dependency of Object.keys(dependencies)) {
    if (packages.some((other) => manifestOf(other).name === dependency)) continue;
    const link = join(target, 'node_modules', dependency);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'packages', name, 'node_modules', dependency), link, 'junction');
  }
}

const toArrayBuffer = ({ buffer, byteOffset, byteLength }) => buffer.slice(byteOffset, byteOffset + byteLength);
