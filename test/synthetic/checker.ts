import { type Built, build } from './build.ts';
import { compare, textOf } from './compare.ts';
import { type Image, isThere, pathIn, uidOf } from './image.ts';
import { reasonsForRoot } from './needs-root.ts';
import { type ReadDockerfile, type ReadInstruction, readDockerfile } from './read-dockerfile.ts';
import { commandsOf, operandsOf, optionOf } from './run.ts';

// What is wrong with a fix that was applied without a word of assent. Shares neither code nor data with the fixers: who and
// what is in an image is looked up in ../roots, what the file makes of it is followed here.

export interface CheckedOptions {
  /** As for the fix: `'all'` when every stage that starts something is built. */
  readonly targets?: 'last' | 'all';
  /** Group 0 is what was asked for. */
  readonly openshift?: boolean;
}

export function complaintsAbout(before: string, output: string, options: CheckedOptions = {}): readonly string[] {
  const input = readDockerfile(before);
  const file = readDockerfile(output);
  const { inserted, changed, original, complaints } = compare(input, file);
  const found = [...complaints];
  const ownTo = (instruction: ReadInstruction): boolean => inserted.has(instruction) || changed.has(instruction);

  /** Who each instruction of the input is run as, and the images of its stages as they end. */
  const users = new Map<ReadInstruction, string>();
  const inputBuilt = build(input, (instruction, image) => users.set(instruction, image.user));
  /** What the file says itself of a user is its author’s business. */
  const authors = new Set(input.instructions.filter(({ keyword }) => keyword === 'USER').map(({ rest }) => rest));
  const built = build(file, (instruction, image) => {
    const text = textOf(file, instruction);
    if (!image.root && ownTo(instruction)) found.push(`nobody knows what the base image is: ${text}`);
    if (ownTo(instruction)) found.push(...owners(instruction, image, authors, options).map((one) => `${one}: ${text}`));
    if (inserted.has(instruction) && instruction.keyword === 'RUN') {
      found.push(...insertedRun(instruction, image).map((one) => `${one}: ${text}`));
    }
    const before = users.get(original.get(instruction) ?? instruction);
    if (instruction.keyword === 'RUN' && before !== undefined && isRoot(image, before) && !isRoot(image, image.user)) {
      found.push(...reasonsForRoot(instruction, image, image.user).map((one) => `needs root: ${one}`));
    }
  });
  found.push(...newProblems(inputBuilt, built));
  const targets = targetsOf(built, options);
  for (const [index, { from, instructions }] of built.stages.entries()) {
    if (!targets.includes(index) && [from, ...instructions].some(ownTo))
      found.push('a stage that is not built was changed');
  }
  for (const index of targets) {
    found.push(...ends(file, built, index, ownTo));
    found.push(...movedAccounts(inputBuilt.stages[index]?.image, built.stages[index]?.image));
  }
  return [...new Set(found)];
}

/** What would fail, or do something else, in a file as it is: for the files of the set themselves. */
export function problemsOf(text: string): readonly string[] {
  return [...build(readDockerfile(text)).problems.values()].flat();
}

const isRoot = (image: Image, user: string): boolean =>
  user === '' || uidOf(image, user) === 0 || /administrator/iu.test(user);

/** The stages that are built: the last one, or all that start something. */
function targetsOf({ stages }: Built, { targets }: CheckedOptions): readonly number[] {
  return [...stages.entries()]
    .filter(([index, { instructions }]) => {
      const starts = instructions.some(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT');
      return index === stages.length - 1 || (targets === 'all' && starts);
    })
    .map(([index]) => index);
}

/** Problems that the file did not have before. */
function newProblems(before: Built, after: Built): readonly string[] {
  const known = [...before.problems.values()].flat();
  return [...after.problems.values()].flat().filter((problem) => {
    const at = known.indexOf(problem);
    if (at === -1) return true;
    known.splice(at, 1);
    return false;
  });
}

/** Numbers that an account has in the image have to go together. */
function owners(
  instruction: ReadInstruction,
  image: Image,
  authors: ReadonlySet<string>,
  options: CheckedOptions,
): readonly string[] {
  const flag = instruction.flags.get('chown');
  const owner = instruction.keyword === 'USER' ? instruction.rest : flag;
  if (owner === undefined || owner.includes('$')) return [];
  const complaints: string[] = [];
  const [user = '', group] = owner.split(':');
  if (/^0*$/u.test(user) || user === 'root') complaints.push('given to root');
  const account = [...image.accounts.users.values()].find(({ uid, name }) => String(uid) === user || name === user);
  const gid = group === undefined || /^\d+$/u.test(group) ? group : String(image.accounts.groups.get(group));
  if ((options.openshift && gid === '0') || authors.has(owner)) return complaints;
  if (account && gid !== undefined && gid !== String(account.gid)) {
    complaints.push(`${account.name} is in group ${account.gid}, not ${gid}`);
  }
  if (!account && group === undefined && /^\d+$/u.test(user)) complaints.push('a number without a group is in group 0');
  return complaints;
}

const builtIns = new Set([':', '[', 'cd', 'echo', 'exit', 'export', 'set', 'test', 'true', 'umask', 'unset']);

/** What belongs to the system; whoever owns it can replace what root runs. */
const system =
  /^\/(?:(?:etc|bin|sbin|lib|lib64|boot|dev|proc|sys|root|usr\/(?:local\/)?(?:bin|sbin|lib))(?:\/.*)?|usr|usr\/local|usr\/share|var|var\/lib|var\/log|opt|home|run|tmp|mnt)?$/u;

function insertedRun(instruction: ReadInstruction, image: Image): readonly string[] {
  const complaints: string[] = [];
  if (!isRoot(image, image.user)) complaints.push(`run as ${image.user}`);
  if (!image.programs.has('sh') || image.shell?.some((word) => /powershell|cmd/iu.test(word))) {
    complaints.push('there is no shell');
  }
  const present = new Set(image.programs);
  for (const { name, words } of commandsOf(instruction, image) ?? []) {
    if (!builtIns.has(name) && !present.has(name)) complaints.push(`there is no ${name}`);
    if (/^(?:microdnf|dnf|yum|tdnf)$/u.test(name) && words[1] === 'install') {
      if (words.some((word) => /^shadow(?:-utils)?$/u.test(word))) {
        for (const tool of ['useradd', 'groupadd', 'usermod', 'groupmod']) present.add(tool);
      }
    }
    complaints.push(...handedOver(name, words.slice(1), image));
  }
  return complaints;
}

/** A directory that is handed over has to be there, or be made by that very command, and be the app’s alone. */
function handedOver(name: string, words: readonly string[], image: Image): readonly string[] {
  const makes = name === 'install' && words.some((word) => /^-\w*d/u.test(word));
  const gives = (makes && optionOf(words, '-o', '--owner') !== undefined) || /^(?:chown|chgrp|chmod)$/u.test(name);
  if (!gives) return [];
  const isMode = name !== 'install';
  const paths = operandsOf(name, words)
    .slice(isMode ? 1 : 0)
    .map((path) => pathIn(image, path));
  return paths.flatMap((path) => {
    if (path === undefined) return ['it depends on the build what is handed over'];
    return [
      ...(makes || isThere(image, path) ? [] : [`${path} is not there`]),
      ...(system.test(path) ? [`${path} is the system’s`] : []),
    ];
  });
}

/** Programs that must start as root, or that start as root to give it up. */
const rootPrograms = [
  ...[
    'sshd',
    'crond?',
    'atd',
    'dockerd',
    'containerd',
    'systemd',
    'init',
    'supervisord',
    'rsyslogd',
    'chronyd',
    'ntpd',
  ],
  ...['nginx', 'apache2(?:ctl|-foreground)?', 'httpd-foreground', 'php-fpm\\S*', 'lighttpd', 'rpcbind', 'in\\.tftpd'],
  ...['gosu', 'su-exec', 'setpriv', 'runuser', 'su', 'sudo', 'start-stop-daemon', 'nsenter', 'unshare', 'chrt'],
  ...['tcpdump', 'tshark', 'suricata', 'snort', 'dnsmasq', 'unbound', 'fail2ban-server'],
];

/** What only root may do before the app starts. */
const rootCommands = [
  ...['service\\s+\\S+\\s+(?:re)?start', 'init\\.d/\\w+', 'chown', 'chroot', 'mount', 'iptables', 'sysctl', 'dpkg -i'],
  ...['update-ca-certificates', '(?:apk|apt-get|apt|dnf|yum) \\w+', 'ip link', 'a2enmod'],
];

const wantRoot = new RegExp(
  `(?:^|[\\s/'"])(?:${[...rootPrograms, ...rootCommands].join('|')})(?=$|[\\s'"])|>\\s*/(?:etc|proc|sys|usr|run)/`,
  'u',
);

/** `--port 80`, `--port=80`, `PORT=80`, `0.0.0.0:80`, `:80`. */
const listensOn = /(?:--port[= ]|\bPORT=|(?:\s|=|'|")(?:0\.0\.0\.0|\[::\])?:|http\.server )(?<port>\d+)\b/gu;

function ends(
  file: ReadDockerfile,
  { stages }: Built,
  index: number,
  ownTo: (instruction: ReadInstruction) => boolean,
): readonly string[] {
  const stage = stages[index];
  if (!stage) return ['there is no stage'];
  const { image, instructions } = stage;
  const complaints: string[] = [];
  // A stage that nothing was done to was declined.
  if (!instructions.some(ownTo)) return [];
  if (isRoot(image, image.user)) complaints.push(`it still runs as ${image.user === '' ? 'root' : image.user}`);
  const start = [...image.entrypoint, ...image.cmd].join(' ');
  if (wantRoot.test(start)) complaints.push(`it starts what wants root: ${start}`);
  const low = image.ports.find((port) => Number.parseInt(port, 10) < 1024);
  if (low !== undefined) complaints.push(`it listens below 1024: EXPOSE ${low}`);
  for (const [, port] of start.matchAll(listensOn)) {
    if (Number(port) < 1024) complaints.push(`it listens below 1024: ${start}`);
  }
  const uid = uidOf(image, image.user);
  for (const instruction of instructions.filter(ownTo)) {
    const made = instruction.keyword === 'RUN' ? madeIn(instruction, image) : [];
    complaints.push(...made.filter((name) => !image.accounts.users.has(name)).map((name) => `${name} is lost again`));
    const given = ownersGiven(instruction).filter(
      (owner) => !owner.includes('$') && String(uidOf(image, owner)) !== String(uid),
    );
    complaints.push(...given.map((owner) => `it runs as ${uid}, not ${owner}: ${textOf(file, instruction)}`));
  }
  return complaints;
}

/** The names of the accounts that a RUN makes; the name is the last word. */
const madeIn = (instruction: ReadInstruction, image: Image): readonly string[] =>
  (commandsOf(instruction, image) ?? [])
    .filter(({ name }) => name === 'useradd' || name === 'adduser')
    .flatMap(({ words }) => words.at(-1) ?? []);

const ownersGiven = ({ keyword, flags, rest }: ReadInstruction): readonly string[] => {
  if (keyword === 'RUN') return [...rest.matchAll(/ -o (?<owner>\S+) -g/gu)].map(({ groups }) => groups?.owner ?? '');
  const owner = keyword === 'USER' ? undefined : flags.get('chown');
  return owner === undefined ? [] : [owner.split(':')[0] ?? ''];
};

/** Accounts that the file makes keep their numbers: files on volumes and other images rest on them. */
function movedAccounts(before: Image | undefined, after: Image | undefined): readonly string[] {
  return [...(before?.accounts.users.values() ?? [])].flatMap(({ name, uid, gid }) => {
    const now = after?.accounts.users.get(name);
    if (!now) return [`${name} is gone`];
    return now.uid === uid && now.gid === gid ? [] : [`${name} was ${uid}:${gid} and is ${now.uid}:${now.gid}`];
  });
}
