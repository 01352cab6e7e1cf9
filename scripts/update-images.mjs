// Writes packages/fixers/src/data/official.generated.ts: what is known of Docker's official images, tag by tag.
//
// Usage: node scripts/update-images.mjs FOLDER
//
// FOLDER holds official-configs.json: the effective configuration (user, entrypoint, accounts, …) of every build of the
// library files of https://github.com/docker-library/official-images at one commit, read from the Dockerfiles and their
// FROM chains, with the tags that are no longer built as they were when they last were. Its `_meta` says how to read it.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { key, literal } from './literal.mjs';

const data = fileURLToPath(new URL('../packages/fixers/src/data/', import.meta.url));

/** How the snapshot calls a distribution, and what that means for making accounts. Others are left out: not known. */
const families = {
  alpine: 'alpine',
  amazonlinux: 'amazonlinux',
  arch: 'arch',
  busybox: 'busybox',
  debian: 'debian',
  // The slim images have shadow-utils: https://github.com/docker-library/mysql/blob/master/template/Dockerfile.oracle
  // runs groupadd first. Nobody looked into 10-slim; installing what is there already does no harm.
  oraclelinux: (config) => (config.minimal && config.osRelease === 'oraclelinux 10' ? 'rhel-minimal' : 'rhel'),
  photon: 'photon',
  rhel: (config) => (config.minimal ? 'rhel-minimal' : 'rhel'),
  scratch: 'scratch',
  suse: 'suse',
  ubuntu: 'ubuntu',
  windows: 'windows',
};

/** Accounts that are made for something else than running the application. */
const sideAccounts = new Set([
  'builder',
  'docker',
  'dockremap',
  'guest',
  'nobody',
  'nouveau',
  'ubuntu',
  'vcache',
  'varnishlog',
]);

/** Images whose workers run as www-data, which Debian ships: https://salsa.debian.org/debian/base-passwd (passwd.master). */
const webImages = new Set([
  'drupal',
  'espocrm',
  'friendica',
  'httpd',
  'joomla',
  'matomo',
  'mediawiki',
  'monica',
  'nextcloud',
  'php',
  'phpmyadmin',
  'postfixadmin',
  'wordpress',
  'yourls',
]);

/** Entrypoints that are the program itself, or scripts that were read by hand and hand over to the command as it is. */
const plainEntrypoints = new Set([
  '/bin/registry',
  '/bin/tini',
  '/nats-server',
  '/traefik',
  // https://github.com/carlossg/docker-maven/blob/main/mvn-entrypoint.sh
  '/usr/local/bin/mvn-entrypoint.sh',
  'C:\\nats-server.exe',
]);

/**
 * For which commands an entrypoint gives up root, read by hand in the scripts and their history: the snapshot has the line
 * and the nearest condition, which often is not the only one. The first row whose text is in there counts. `-*` stands
 * for a bare option, before which these scripts put their program.
 */
const readCommands = {
  // https://github.com/docker-library/cassandra/blob/master/docker-entrypoint.sh
  cassandra: [['', ['cassandra', '-*']]],
  // https://github.com/influxdata/influxdata-docker/blob/master/chronograf/1.10/entrypoint.sh
  chronograf: [['-ne 0', 'any']],
  // https://github.com/apache/couchdb-docker/blob/main/3.5.1/docker-entrypoint.sh
  couchdb: [['id -u', ['couchdb', '-*']]],
  // https://github.com/influxdata/influxdata-docker/blob/master/kapacitor/1.8/entrypoint.sh
  kapacitor: [['-ne 0', 'any']],
  // https://github.com/MariaDB/mariadb-docker/blob/master/docker-entrypoint.sh
  mariadb: [
    ['BASH_SOURCE[0]', ['mariadbd', 'mysqld', '-*']],
    ['', ['mysqld', '-*']],
  ],
  // https://github.com/docker-library/mongo/blob/master/docker-entrypoint.sh
  mongo: [
    ['mongo*', ['mongo*', '-*']],
    ['', ['mongod']],
  ],
  // https://github.com/docker-library/mysql/blob/master/docker-entrypoint.sh
  mysql: [['', ['mysqld', '-*']]],
  // https://github.com/docker-library/postgres/blob/master/docker-entrypoint.sh
  postgres: [
    ['id -u', ['postgres', '-*']],
    ['', ['postgres']],
  ],
  // https://github.com/docker-library/rabbitmq/blob/master/docker-entrypoint.sh
  rabbitmq: [['rabbitmq*', ['rabbitmq*']]],
  // https://github.com/redis/docker-library-redis/blob/master/7.4/debian/docker-entrypoint.sh
  redis: [['', ['redis-server', '-*']]],
  // https://github.com/influxdata/influxdata-docker/blob/master/telegraf/1.37/entrypoint.sh
  telegraf: [['-ne 0', 'any']],
};

/** Entrypoints that give up root with a word that the snapshot did not look for, or that it did not read. */
const readDrops = [
  {
    // https://github.com/ClickHouse/docker-library/blob/master/server/26.7.3.19/entrypoint.sh
    image: 'clickhouse',
    entrypoint: '/entrypoint.sh',
    drop: { tool: 'clickhouse su', to: 'clickhouse', commands: undefined },
  },
  {
    // https://github.com/couchbase/docker/blob/master/generate/resources/couchbase-server/scripts/run
    image: 'couchbase',
    entrypoint: '/entrypoint.sh',
    drop: { tool: 'chpst', to: 'couchbase', commands: undefined },
  },
  {
    // https://github.com/neo4j/docker-neo4j-publish/blob/master/5.26.0/bullseye/community/local-package/docker-entrypoint.sh
    image: 'neo4j',
    entrypoint: '/startup/docker-entrypoint.sh',
    drop: { tool: 'su-exec', to: 'neo4j', commands: 'any' },
  },
];

class InputError extends Error {}

async function main(parameters) {
  const [folder, ...more] = parameters;
  if (folder === undefined || folder.startsWith('-') || more.length > 0) {
    throw new InputError('usage: node scripts/update-images.mjs FOLDER, where FOLDER holds official-configs.json');
  }
  const snapshot = await readSnapshot(join(folder, 'official-configs.json'));
  const tags = {
    ...(await importTypeScript(join(data, 'tags.ts'))),
    ...(await importTypeScript(join(data, 'releases.ts'))),
  };
  const names = [...new Set([snapshot.images, snapshot.frozen, snapshot.patch].flatMap(Object.keys))].sort();
  const images = names.map((name) => ({ name, ...readImage(name, snapshot, tags) }));
  await mkdir(data, { recursive: true });
  await writeFile(join(data, 'official.generated.ts'), render(snapshot, images));
}

async function readSnapshot(path) {
  const text = await readFile(path, 'utf8').catch((error) => {
    throw new InputError(`cannot read ${path} (${error.code})`);
  });
  let snapshot;
  try {
    snapshot = JSON.parse(text);
  } catch (error) {
    throw new InputError(`${path} is not JSON: ${String(error)}`);
  }
  for (const key of ['users', 'drops', 'configs', 'images', 'frozen', 'frozenInexact', 'patch']) {
    if (typeof snapshot?.[key] !== 'object') throw new InputError(`${path} has no "${key}"`);
  }
  const { commit, date } = snapshot._meta?.snapshot ?? {};
  if (!/^[0-9a-f]{40}$/.test(commit) || !/^\d{4}-\d\d-\d\d$/.test(date)) {
    throw new InputError(`${path} does not say its snapshot's commit and date`);
  }
  return snapshot;
}

/** The packed form is proved with the very function that reads it. */
async function importTypeScript(path) {
  const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', format: 'esm' });
  return await import(`data:text/javascript,${encodeURIComponent(code)}`);
}

function readImage(name, snapshot, { expandTags, holdsTag, releaseInTag }) {
  const shapes = [];
  /** From shape and release to the tags that have them. */
  const groups = new Map();
  const seen = new Set();
  const add = (tag, index, isExact, isNamed = false) => {
    // A line of old library files that the snapshot took for a tag.
    if (seen.has(tag) || tag === 'GitRepo') return;
    seen.add(tag);
    const config = snapshot.configs[index];
    const shape = readShape(name, config, snapshot);
    const text = shape && literal(shape);
    if (shape !== undefined && !shapes.includes(text)) shapes.push(text);
    const release =
      shape !== undefined && isExact && (isNamed || !config.osReleaseApprox) ? (config.osRelease ?? '') : '';
    // Without a shape it is -1: listed, so that no shorter tag answers for it.
    const key = JSON.stringify([shapes.indexOf(text), release]);
    groups.set(key, [...(groups.get(key) ?? []), tag]);
  };

  for (const build of snapshot.images[name] ?? []) {
    // Where the Dockerfile was read at a commit nearby, another tag of the same build may say the release.
    const { family, osRelease } = snapshot.configs[build.config];
    // A distribution's own image has no other release than its own.
    const isNamed = name === family || build.tags.some((tag) => releaseInTag(family, tag) === osRelease);
    for (const tag of build.tags) add(tag, build.config, build.exact || isNamed, isNamed);
  }
  const inexact = new Set(snapshot.frozenInexact[name]);
  for (const [index, tags] of Object.entries(snapshot.frozen[name] ?? {})) {
    const isOwn = name === snapshot.configs[index].family;
    for (const tag of tags.split(' ')) add(tag, index, isOwn || !inexact.has(tag), isOwn);
  }
  for (const [index, tags] of Object.entries(snapshot.patch[name] ?? {})) {
    for (const tag of tags.split(' ')) add(tag, index, true);
  }

  const tags = [...groups].map(([key, list]) => {
    const packed = packTags(list);
    const isSame = expandTags(packed).toSorted().join(' ') === list.toSorted().join(' ');
    if (!isSame || !list.every((tag) => holdsTag(packed, tag)))
      throw new Error(`cannot pack the tags of ${name}: ${packed}`);
    return [...JSON.parse(key), packed];
  });
  return { shapes, tags };
}

/** What an image does whatever its release: the fields of ImageFacts, those left out that have their usual value. */
function readShape(name, config, { users, drops }) {
  const named = families[config.family];
  const family = typeof named === 'function' ? named(config) : named;
  if (family === undefined) return undefined;

  const entrypoint = Array.isArray(config.entrypoint) && config.entrypoint.length === 0 ? null : config.entrypoint;
  const isKnown = entrypoint !== undefined;
  const byHand = readDrops.find((one) => one.image === name && entrypoint?.includes(one.entrypoint));
  const drop = byHand?.drop ?? readDrop(name, drops[config.dropsPrivileges]?.drops ?? []);
  const wasRead =
    entrypoint === null ||
    config.dropsPrivileges !== undefined ||
    byHand !== undefined ||
    plainEntrypoints.has(entrypoint?.[0]);
  return {
    family,
    ...('user' in config ? { user: config.user } : {}),
    ...(isKnown ? { entrypoint, cmd: config.cmd ?? null } : {}),
    ...(config.workdir ? { workdir: config.workdir } : {}),
    ...(config.volumes?.length ? { volumes: config.volumes } : {}),
    ...(config.exposedPorts?.length ? { ports: config.exposedPorts } : {}),
    ...optional('accounts', readAccounts(name, family, config, users, drop)),
    ...(drop === undefined ? {} : { dropsPrivileges: drop }),
    entrypointRead: isKnown && wasRead,
  };
}

const optional = (key, list) => (list.length === 0 ? {} : { [key]: list });

/** The accounts with known numbers: the image's own user first, then the one that its entrypoint hands over to. */
function readAccounts(name, family, config, users, drop) {
  const accounts = (config.createsUsers ?? [])
    .map((index) => users[index])
    .filter((user) => user.uid !== undefined && !sideAccounts.has(user.name))
    .flatMap((user) => {
      // Alpine's base files have the group: https://git.alpinelinux.org/aports/tree/main/alpine-baselayout/group
      const gid = user.name === 'www-data' && user.uid === 82 ? 82 : user.gid;
      return gid === undefined ? [] : [{ name: user.name, uid: user.uid, gid, ...readHome(user) }];
    });
  if (webImages.has(name) && (family === 'debian' || family === 'ubuntu') && config.entrypoint !== undefined) {
    if (!accounts.some((account) => account.name === 'www-data')) accounts.push({ name: 'www-data', uid: 33, gid: 33 });
  }
  const [own] = String(config.user ?? '').split(':');
  const rank = ({ name: account, uid }) => (account === own || String(uid) === own ? 0 : account === drop?.to ? 1 : 2);
  return accounts.toSorted((a, b) => rank(a) - rank(b));
}

/** The home, when it was made along with the account. */
function readHome(user) {
  const words = user.from.split(/\s+/);
  const has = (...options) => options.some((option) => words.includes(option));
  const makes = words[0] === 'adduser' ? !has('-H', '--no-create-home', '--system') : has('-m', '--create-home');
  return makes || user.renamed ? { home: user.home ?? `/home/${user.name}` } : {};
}

const tools = ['gosu', 'su-exec', 'setpriv', 'chroot', 'chpst', 'runuser', 'su'];

function readDrop(name, lines) {
  const line = lines.find(({ line }) => /^(exec|set --|exec_cmd=|echo)/.test(line)) ?? lines[0];
  if (line === undefined) return undefined;
  const tool = tools.find((one) => line.word.split(' ')[0] === one);
  if (tool === undefined) throw new InputError(`unknown tool "${line.word}" in a line that drops privileges`);
  // `su … -c "$1"` runs one preparing command as another user; what is started stays as it was.
  if (tool === 'su') return undefined;
  const to = /(?:gosu|su-exec|--reuid[= ]|--userspec=)\s*"?([\w-]+)/.exec(line.line)?.[1];
  const text = lines.map((one) => `${one.line}\n${one.if ?? ''}`).join('\n');
  const row = readCommands[name]?.find(([part]) => text.includes(part));
  return { tool, to, commands: row?.[1] ?? commandsOf(line.if ?? '') };
}

/** `[ "$1" = 'crate' -a "$(id -u)" = '0' ]` says all; whatever else is not understood. */
function commandsOf(condition) {
  const command = /"\$1" ==? '([\w.-]+)' (?:-a|&&) "\$\(id -u\)" = '0' \]/.exec(condition)?.[1];
  return command === undefined ? undefined : [command];
}

/** The shortest of a few ways to write the tags as products of heads and tails. */
function packTags(tags) {
  const cuts = [
    (tag) => tag.length,
    (tag) => nthDash(tag, 1),
    (tag) => nthDash(tag, 2),
    (tag) => nthDash(tag, 3),
    (tag) => (tag.includes('-') ? tag.lastIndexOf('-') : tag.length),
  ];
  return cuts.map((cut) => packCut(tags, cut)).reduce((best, packed) => (packed.length < best.length ? packed : best));
}

function nthDash(tag, count) {
  let at = -1;
  for (let found = 0; found < count; found++) {
    at = tag.indexOf('-', at + 1);
    if (at === -1) return tag.length;
  }
  return at;
}

function packCut(tags, cut) {
  const tails = new Map();
  for (const tag of tags) {
    const at = cut(tag);
    tails.set(tag.slice(0, at), [...(tails.get(tag.slice(0, at)) ?? []), tag.slice(at)]);
  }
  const heads = new Map();
  for (const [head, list] of tails) {
    const key = list.toSorted().join(',');
    heads.set(key, [...(heads.get(key) ?? []), head]);
  }
  return [...heads].map(([key, list]) => packHeads(list) + (key === '' ? '' : `|${key}`)).join(';');
}

function packHeads(heads) {
  const stems = new Map();
  for (const head of heads) {
    const stem = head.slice(0, head.lastIndexOf('.') + 1);
    stems.set(stem, [...(stems.get(stem) ?? []), head.slice(stem.length)]);
  }
  return [...stems]
    .flatMap(([stem, parts]) => (stem === '' ? packParts(parts) : [stem + packParts(parts).join('/')]))
    .join(' ');
}

/** Runs of whole numbers become `first~last`. */
function packParts(parts) {
  const numbers = parts
    .filter((part) => /^(0|[1-9]\d{0,3})$/.test(part))
    .map(Number)
    .sort((a, b) => a - b);
  const runs = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  const packed = runs.map((run) => (run.length === 1 ? `${run[0]}` : `${run[0]}~${run.at(-1)}`));
  return [...packed, ...parts.filter((part) => !/^(0|[1-9]\d{0,3})$/.test(part)).sort()];
}

function render({ _meta: { snapshot } }, images) {
  const lines = [
    '// Written by scripts/update-images.mjs; do not edit.',
    `// Snapshot: https://github.com/docker-library/official-images/tree/${snapshot.commit} (${snapshot.date})`,
    "import type { OfficialImage } from './official.ts';",
    '',
    `export const snapshot = ${literal({ commit: snapshot.commit, date: snapshot.date })};`,
    '',
    '// Functions, so that loading the module does not build what nobody asks for.',
    'export const officialImages: Readonly<Record<string, () => OfficialImage>> = {',
  ];
  for (const { name, shapes, tags } of images) {
    if (shapes.length === 0) continue;
    lines.push(`  ${key(name)}: () => ({`, '    shapes: [', ...shapes.map((shape) => `      ${shape},`), '    ],');
    lines.push('    tags: [', ...tags.map((entry) => `      ${literal(entry)},`), '    ],', '  }),');
  }
  return `${[...lines, '};', ''].join('\n')}`;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`update-images: ${error.message}\n`);
  process.exitCode = 2;
}
