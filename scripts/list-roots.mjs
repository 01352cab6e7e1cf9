// Writes test/roots/roots.json: accounts, groups and programs as they are in the root filesystems of images.
//
// Usage: node scripts/list-roots.mjs [IMAGE…]
//
// The images have to be there (`docker images`), with a `docker` in PATH; nothing is pulled and nothing is run, so that images
// without a shell can be listed too. Without arguments: the images below.
import { execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const output = fileURLToPath(new URL('../test/roots/roots.json', import.meta.url));

const about =
  'Read from root filesystems by scripts/list-roots.mjs (docker create, docker export). The images are stand-ins made from Debian and ' +
  'npm packages: the accounts, paths, user tools and configuration of the image whose name they have, not its packages. Alpine is ' +
  'BusyBox and musl built from Debian’s sources in Alpine’s layout, with a package manager that only knows a few names; Ubuntu and ' +
  'Red Hat are Debian with their accounts, user tools and package managers’ names, so other programs in them are Debian’s; node is ' +
  'npm’s build, the full variants lack compilers; python, nginx, redis and postgres are Debian’s. What this file shows: that an ' +
  'account or a user tool of that name is there, and with which numbers. What it does not show: the versions and other contents of ' +
  'the real image. accounts are name:uid:gid:home, groups name:gid, programs what PATH leads to, busybox those of them that are ' +
  'BusyBox, directories those at most two levels deep.';

/** One name of each stand-in; an image that has several names is listed with all of them. */
const standIns = [
  ...['debian:12', 'debian:13', 'ubuntu:24.04', 'alpine:3.20', 'busybox:1.36'],
  ...['node:20', 'node:20-slim', 'node:20-alpine', 'node:22', 'node:22-slim', 'node:22-alpine'],
  ...['python:3.11', 'python:3.13', 'postgres:15', 'redis:7', 'redis:7-alpine'],
  ...['nginx:1.27', 'nginx:1.27-alpine', 'nginxinc/nginx-unprivileged:stable'],
  ...['static', 'base', 'cc', 'nodejs20', 'nodejs22'].flatMap((name) => [
    `gcr.io/distroless/${name}-debian12:latest`,
    `gcr.io/distroless/${name}-debian12:nonroot`,
  ]),
  ...['ubi', 'ubi-minimal', 'nodejs-20'].map((name) => `registry.access.redhat.com/ubi9/${name}:latest`),
];

/**
 * @typedef {{ readonly type: 'file' | 'link' | 'directory', readonly target?: string, readonly mode: number }} Entry
 * @typedef {{ Env?: string[], User?: string, Entrypoint?: string[], Cmd?: string[], Volumes?: object, WorkingDir?: string }} Config
 */

/** @param {string[]} args */
const docker = (...args) => execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** @returns {string | undefined} why docker cannot be used */
function dockerFailure() {
  try {
    execFileSync('docker', ['version', '--format', '{{.Server.Version}}'], { stdio: ['ignore', 'ignore', 'pipe'] });
    return undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'there is no `docker` in PATH';
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    return `\`docker version\` failed: ${said}`;
  }
}

/**
 * The entries of a tar archive, with the text of those files that are asked for. Long names come as pax or GNU headers
 * before their entry: https://www.gnu.org/software/tar/manual/html_node/Standard.html
 *
 * @param {AsyncIterable<Buffer>} stream
 * @param {readonly string[]} wanted
 */
async function readTar(stream, wanted) {
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  /** @type {Map<string, string>} */
  const texts = new Map();
  /** @type {{ path?: string, linkpath?: string }} */
  let long = {};
  for await (const { header, body } of blocksOf(stream, wanted)) {
    const flag = String.fromCharCode(header[156] ?? 0);
    if (flag === 'x') {
      for (const [, key, value] of body.toString().matchAll(/^\d+ (path|linkpath)=(.*)$/gm)) {
        long = { ...long, [String(key)]: value };
      }
    } else if (flag === 'L' || flag === 'K') {
      long = { ...long, [flag === 'L' ? 'path' : 'linkpath']: textOf(body) };
    } else {
      const path = absolute(long.path ?? nameOf(header));
      const target = long.linkpath ?? textOf(header.subarray(157, 257));
      const mode = Number.parseInt(textOf(header.subarray(100, 108)), 8);
      if (flag === '5') entries.set(path, { type: 'directory', mode });
      else if (flag === '2') entries.set(path, { type: 'link', target, mode });
      // A hard link: by another name the same file.
      else if (flag === '1') entries.set(path, { type: 'link', target: absolute(target), mode });
      else entries.set(path, { type: 'file', mode });
      if (wanted.includes(path)) texts.set(path, body.toString());
      long = {};
    }
  }
  return { entries, texts };
}

/**
 * @param {AsyncIterable<Buffer>} stream
 * @param {readonly string[]} wanted
 */
async function* blocksOf(stream, wanted) {
  let rest = Buffer.alloc(0);
  /** What of the current entry is still to be passed over. */
  let skip = 0;
  for await (const chunk of stream) {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const passed = Math.min(skip, rest.length);
      rest = rest.subarray(passed);
      skip -= passed;
      if (skip > 0 || rest.length < 512) break;
      const header = rest.subarray(0, 512);
      if (header.every((byte) => byte === 0)) {
        rest = rest.subarray(512);
        continue;
      }
      const size = Number.parseInt(textOf(header.subarray(124, 136)), 8) || 0;
      const padded = Math.ceil(size / 512) * 512;
      const flag = String.fromCharCode(header[156] ?? 0);
      const isRead = 'xLK'.includes(flag) || wanted.includes(absolute(nameOf(header)));
      if (isRead && rest.length < 512 + padded) break;
      yield { header, body: isRead ? rest.subarray(512, 512 + size) : Buffer.alloc(0) };
      rest = rest.subarray(isRead ? 512 + padded : 512);
      skip = isRead ? 0 : padded;
    }
  }
}

/** @param {Buffer} bytes */
const textOf = (bytes) => bytes.toString('utf8').replace(/\0[\s\S]*$/, '');

/** @param {Buffer} header */
function nameOf(header) {
  const prefix = textOf(header.subarray(345, 500));
  const name = textOf(header.subarray(0, 100));
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** @param {string} path */
const absolute = (path) => posix.resolve('/', path);

/**
 * Where a path leads to, through links of the file and of its directories; `undefined`: nowhere.
 *
 * @param {ReadonlyMap<string, Entry>} entries
 * @param {string} path
 * @returns {string | undefined}
 */
function follow(entries, path, depth = 0) {
  if (depth > 40) return undefined;
  let done = '/';
  const parts = path.split('/').filter((part) => part !== '');
  for (const [index, part] of parts.entries()) {
    const here = posix.join(done, part);
    const entry = entries.get(here);
    if (entry === undefined) return undefined;
    if (entry.type === 'link') {
      return follow(entries, posix.resolve(done, entry.target ?? '', ...parts.slice(index + 1)), depth + 1);
    }
    done = here;
  }
  return done;
}

/**
 * @param {ReadonlyMap<string, Entry>} entries
 * @param {string} path the variable
 */
function programsIn(entries, path) {
  const programs = new Set();
  const busybox = new Set();
  const folders = new Set(path.split(':').flatMap((folder) => follow(entries, folder) ?? []));
  for (const [file, entry] of entries) {
    if (!folders.has(posix.dirname(file)) || entry.type === 'directory') continue;
    const target = follow(entries, file);
    const found = target === undefined ? undefined : entries.get(target);
    if (target === undefined || found?.type !== 'file' || (found.mode & 0o111) === 0) continue;
    (posix.basename(target) === 'busybox' ? busybox : programs).add(posix.basename(file));
  }
  return { programs: [...programs].sort().join(' '), busybox: [...busybox].sort().join(' ') };
}

/** @param {string} image */
async function listRoot(image) {
  const [inspected] = JSON.parse(docker('image', 'inspect', image));
  /** @type {Config} */
  const config = inspected.Config;
  const path =
    config.Env?.find((one) => one.startsWith('PATH='))?.slice('PATH='.length) ??
    // What a container gets when its image says nothing: https://docs.docker.com/reference/cli/docker/container/run/
    '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
  const container = docker('create', image, 'true').trim();
  try {
    const exporting = spawn('docker', ['export', container], { stdio: ['ignore', 'pipe', 'inherit'] });
    const { entries, texts } = await readTar(exporting.stdout, ['/etc/passwd', '/etc/group']);
    const lines = (/** @type {string} */ file) =>
      (texts.get(file) ?? '')
        .split('\n')
        .filter((line) => line.includes(':'))
        .map((line) => line.split(':'));
    return {
      image,
      names: /** @type {string[]} */ (inspected.RepoTags)
        .filter((name) => name !== image && !name.startsWith('127.0.0.1'))
        .sort(),
      id: inspected.Id.replace('sha256:', '').slice(0, 12),
      user: config.User ?? '',
      workdir: config.WorkingDir ?? '',
      entrypoint: config.Entrypoint ?? null,
      cmd: config.Cmd ?? null,
      volumes: Object.keys(config.Volumes ?? {}),
      path,
      accounts: lines('/etc/passwd').map(([name, , uid, gid, , home]) => `${name}:${uid}:${gid}:${home}`),
      groups: lines('/etc/group').map(([name, , gid]) => `${name}:${gid}`),
      ...programsIn(entries, path),
      directories: [...entries]
        .filter(([file, { type }]) => type === 'directory' && file !== '/' && file.split('/').length <= 3)
        .map(([file]) => file)
        .filter((file) => !/^\/(?:dev|etc|proc|sys)\//.test(file))
        .sort()
        .join(' '),
    };
  } finally {
    docker('rm', container);
  }
}

const failure = dockerFailure();
if (failure !== undefined) {
  console.error(`docker is needed to list root filesystems, and ${failure}`);
  console.error(
    'start it, or set DOCKER_HOST to where it listens, and run this again; test/roots/roots.json is unchanged',
  );
  process.exit(2);
}
const images = process.argv.length > 2 ? process.argv.slice(2) : standIns;
const missing = images.filter((image) => docker('image', 'ls', '--quiet', image).trim() === '');
if (missing.length > 0) {
  console.error(`no such image here: ${missing.join(', ')}; test/roots/roots.json is unchanged`);
  process.exit(2);
}
const roots = [];
for (const image of images) {
  const root = await listRoot(image);
  roots.push(root);
  const count = `${root.programs} ${root.busybox}`.split(' ').filter((name) => name !== '').length;
  console.log(`${image}: ${root.accounts.length} accounts, ${count} programs`);
}
const listed = new Date().toISOString().slice(0, 10);
const lines = roots.map((root) => `    ${JSON.stringify(root)}`);
writeFileSync(
  output,
  `{\n  "about": ${JSON.stringify(about)},\n  "listed": "${listed}",\n  "roots": [\n${lines.join(',\n')}\n  ]\n}\n`,
);
console.log(`${roots.length} roots in test/roots/roots.json`);
