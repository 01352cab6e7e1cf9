import { type Dockerfile, type Instruction, parse, type Stage } from '@dockerfix/core';

/**
 * What is wrong with an output, as somebody would see who has a table of base images and nothing of the fixer's knowledge.
 * For fixes that are applied without a word of assent: safe ones and those with steps.
 */
export function complaintsAbout(before: string, output: string): readonly string[] {
  const { changes, lost } = compare(before, output);
  const dockerfile = parse(output);
  const stage = dockerfile.stages.at(-1);
  if (!stage) return ['there is no stage'];
  const complaints = lost.map((line) => `lost: ${line}`);
  const changed = dockerfile.instructions.filter((one) => changes.has(dockerfile.lineAt(one.start)));
  const added = changed.filter((one) => changes.get(dockerfile.lineAt(one.start)) === 'inserted');
  const family = familyOf(dockerfile, stage);

  if (changed.some((one) => one.start < stage.from.start)) complaints.push('an earlier stage was changed');
  complaints.push(...added.flatMap((one) => unlikeUs(dockerfile, one)));
  complaints.push(...wrongUser(dockerfile, stage, before));
  complaints.push(...belowUser(dockerfile, stage, changed));
  for (const one of added.filter(({ keyword }) => keyword === 'RUN')) {
    const text = dockerfile.slice(one);
    if (family === undefined || !hasShell.has(family))
      complaints.push(`RUN on ${family ?? 'an unknown base'}: ${text}`);
    const brings =
      family === 'shell only' && /^\S+\s+(?:microdnf|yum|tdnf) install -y shadow(?:-utils)?\b/iu.test(text);
    const isThere = family === 'shadow' || brings;
    if (/\b(?:useradd|groupadd)\b/u.test(text) && !isThere) complaints.push(`useradd on ${family}: ${text}`);
    if (/\b(?:adduser|addgroup)\b/u.test(text) && family !== 'busybox')
      complaints.push(`adduser on ${family}: ${text}`);
    if (userAt(dockerfile, stage, one) !== 'root') complaints.push(`RUN that is not root: ${text}`);
    if (family === 'shadow' && takesNumbers(dockerfile, stage, one)) complaints.push(`numbers others anew: ${text}`);
    complaints.push(...givenAway(dockerfile, stage, one).map((path) => `${path} is given away: ${text}`));
  }
  complaints.push(...owners(dockerfile, stage, changed));
  complaints.push(...risks(dockerfile, stage, changed));
  return complaints;
}

type Change = 'inserted' | 'changed';

/** By its 1-based line in the output what was done to it; and the lines of the input that are no longer there. */
function compare(before: string, output: string): { changes: ReadonlyMap<number, Change>; lost: readonly string[] } {
  const changes = new Map<number, Change>();
  const rest = linesOf(before);
  for (const [index, line] of linesOf(output).entries()) {
    const [next] = rest;
    const isSame = line === next;
    const isChowned = next !== undefined && line.replace(/ --chown=(?:\d+(?::\d+)?|[a-z][\w-]*)(?=\s)/u, '') === next;
    const isOtherUser = next !== undefined && isUserLine(line) && isUserLine(next);
    if (isSame || isChowned || isOtherUser) rest.shift();
    if (!isSame) changes.set(index + 1, isChowned || isOtherUser ? 'changed' : 'inserted');
  }
  return { changes, lost: rest };
}

const linesOf = (text: string): string[] => text.split(/\r?\n/u);
const isUserLine = (line: string): boolean => /^\s*USER\s/iu.test(line);

/** Only RUN, USER and ENV HOME are ours. */
function unlikeUs(dockerfile: Dockerfile, one: Instruction): readonly string[] {
  const text = dockerfile.slice(one);
  const isOurs = one.keyword === 'RUN' || one.keyword === 'USER' || /^env HOME=\/\S*$/iu.test(text);
  return isOurs ? [] : [`inserted: ${text}`];
}

type BaseFamily = 'shadow' | 'busybox' | 'shell only' | 'no shell' | 'windows';

const hasShell: ReadonlySet<BaseFamily> = new Set(['shadow', 'busybox', 'shell only']);

/** By hand: the image without its registry, and its tag; the first that matches. */
const knownBases: readonly (readonly [image: RegExp, family: BaseFamily])[] = [
  [/windows|nanoserver|servercore|framework/u, 'windows'],
  [/^scratch$|^distroless\/|^chainguard\//u, 'no shell'],
  [/ubi-minimal|ubi-micro|^amazonlinux|^amazoncorretto|^photon/u, 'shell only'],
  [/alpine|^busybox|^docker:/u, 'busybox'],
  [
    /^(?:debian|ubuntu|node|python|ruby|golang|rust|php|httpd|nginx|redis|postgres|tomcat|eclipse-temurin)(?::|$)/u,
    'shadow',
  ],
  [
    /^(?:mysql|mariadb|mongo|maven|gradle|perl|deno|bun|openjdk|caddy)(?::|$)|^astral-sh\/uv|^dotnet\/|^jenkins\//u,
    'shadow',
  ],
  [/^(?:rockylinux|almalinux|fedora|centos|oraclelinux|archlinux)(?::|$)|^opensuse\/|^ubi\d*\//u, 'shadow'],
];

function familyOf(dockerfile: Dockerfile, stage: Stage): BaseFamily | undefined {
  const bottom = lineage(stage)[0] ?? stage;
  const written = bottom.from.words[0]?.text ?? '';
  const image = withDefaults(dockerfile, written)
    .replace(/@sha256:.*$/u, '')
    .replace(/^(?:[\w-]+\.)+[\w-]+(?::\d+)?\//u, '')
    .replace(/^(?:docker\/)?library\//u, '');
  return knownBases.find(([pattern]) => pattern.test(image))?.[1];
}

/** The defaults of the ARGs above the first FROM. */
function withDefaults(dockerfile: Dockerfile, text: string): string {
  const first = dockerfile.stages[0]?.from.start ?? 0;
  const defaults = new Map(
    dockerfile.instructions
      .filter(({ keyword, start }) => keyword === 'ARG' && start < first)
      .flatMap(({ pairs }) => pairs.map(({ key, raw }) => [key, raw ?? ''] as const)),
  );
  return text.replaceAll(
    /\$(?:(?<plain>\w+)|\{(?<braced>\w+)(?::-(?<fallback>[^}]*))?\})/gu,
    (_, plain: string | undefined, braced: string | undefined, fallback: string | undefined) =>
      defaults.get(plain ?? braced ?? '') || (fallback ?? ''),
  );
}

/** The stage with those it starts from, the lowest first. */
const lineage = (stage: Stage): readonly Stage[] => (stage.parent ? [...lineage(stage.parent), stage] : [stage]);

const readyNames = /^(?:node|www-data|redis|postgres|mysql|nginx|nonroot|app|bun|jenkins|default)$/u;

/** At the end of the last stage: numbers that are not root's, or a name that the file or the base makes. */
function wrongUser(dockerfile: Dockerfile, stage: Stage, before: string): readonly string[] {
  const last = lineage(stage)
    .flatMap(({ instructions }) => instructions)
    .findLast(({ keyword }) => keyword === 'USER');
  if (!last) return ['there is no USER'];
  const user = dockerfile.slice(last.arguments);
  if (/^(?:root|0+)(?::|$)/u.test(user)) return [`it still runs as ${user}`];
  if (/^\d+(?::\d+)?$/u.test(user)) return [];
  const [name = ''] = user.split(':');
  const isMade = before
    .split(/\b(?:useradd|adduser)\b/u)
    .slice(1)
    .some((call) => call.split(/[^\w.-]+/u).includes(name));
  return isMade || readyNames.test(name) ? [] : [`nobody makes ${user}`];
}

/** A RUN that was root's must not come to lie below USER. */
function belowUser(dockerfile: Dockerfile, stage: Stage, changed: readonly Instruction[]): readonly string[] {
  const user = changed.find(({ keyword }) => keyword === 'USER');
  if (!user) return ['no USER was set'];
  return stage.instructions
    .filter(({ keyword, start }) => keyword === 'RUN' && start > user.start)
    .map((run) => `below USER: ${dockerfile.slice(run)}`);
}

/** Who an instruction of the stage runs as; a variable is not root. */
function userAt(dockerfile: Dockerfile, stage: Stage, at: Instruction): string {
  const user = lineage(stage)
    .flatMap(({ instructions }) => instructions)
    .findLast(({ keyword, start }) => keyword === 'USER' && start < at.start);
  const name = user ? dockerfile.slice(user.arguments) : 'root';
  return /^(?:root|0+)(?::.*)?$/u.test(name) ? 'root' : name;
}

/** What belongs to the system: an app that owns it can replace what root runs. */
const systems =
  /^\/(?:(?:etc|bin|sbin|lib|lib64|boot|dev|proc|sys|root|usr\/(?:local\/)?(?:bin|sbin|lib))(?:\/.*)?|usr|usr\/local|usr\/share|var|var\/lib|var\/log|opt|home|run|tmp)?$/u;

function givenAway(dockerfile: Dockerfile, stage: Stage, run: Instruction): readonly string[] {
  const installed = /\binstall -d -o \d+ -g \d+ (?<paths>.*)$/mu.exec(dockerfile.slice(run))?.groups?.paths ?? '';
  const paths = [...installed.matchAll(/'[^']*'|"[^"]*"|[^\s\\`]+/gu)].map(([path]) => path.replaceAll(/["']/gu, ''));
  const absolute = paths.map((path) => resolve('/', inFile(dockerfile, stage, path)));
  return [...absolute, ...(/\bchown\b/u.test(dockerfile.slice(run)) ? ['/'] : [])].filter((path) => systems.test(path));
}

/** Useradd and groupadd give the number above the highest there is: below one of ours, an account gets another one. */
function takesNumbers(dockerfile: Dockerfile, stage: Stage, ours: Instruction): boolean {
  if (!/\b(?:useradd|groupadd)\b/u.test(dockerfile.slice(ours))) return false;
  return stage.instructions
    .filter(({ keyword, start }) => keyword === 'RUN' && start > ours.start)
    .flatMap((run) => dockerfile.slice(run).match(/\b(?:useradd|groupadd)\b[^&|;\n]*/gu) ?? [])
    .some((call) => !/ (?:-\w*[ugr]|--uid|--gid|--system)\b/u.test(call));
}

/** Whether a RUN stands where nothing can run it, which does not build. */
export function runsWithoutShell(text: string): boolean {
  const dockerfile = parse(text);
  const stage = dockerfile.stages.at(-1);
  const isWithout = stage !== undefined && familyOf(dockerfile, stage) === 'no shell';
  const bringsOne = /^\s*(?:ADD|COPY) .*rootfs/imu.test(text);
  return (
    isWithout &&
    !bringsOne &&
    lineage(stage).some(({ instructions }) => instructions.some(({ keyword }) => keyword === 'RUN'))
  );
}

/** With the last plain value that the file gives each variable. */
function inFile(dockerfile: Dockerfile, stage: Stage, text: string): string {
  const values = new Map(
    [...dockerfile.instructions]
      .filter(({ keyword, start }) => (keyword === 'ENV' || keyword === 'ARG') && start < stage.end)
      .flatMap(({ pairs }) =>
        pairs.flatMap(({ key, raw }) => (raw === undefined ? [] : [[key, raw.replaceAll(/["']/gu, '')] as const])),
      ),
  );
  return text.replaceAll(
    /\$\{?(\w+)(?::-([^}]*))?\}?/gu,
    (_, name: string, fallback?: string) => values.get(name) ?? fallback ?? '',
  );
}

function resolve(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${folder}/${path}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

/** Everything is given to one owner: the user in numbers, or by the name that a RUN above makes; and what is copied to the system is given to nobody. */
function owners(dockerfile: Dockerfile, stage: Stage, changed: readonly Instruction[]): readonly string[] {
  const complaints: string[] = [];
  const user = changed.findLast(({ keyword }) => keyword === 'USER');
  const [uid] = user ? dockerfile.slice(user.arguments).split(':') : [];
  for (const one of changed) {
    const text = dockerfile.slice(one);
    for (const [, owner] of text.matchAll(/ -o (\S+)/gu)) {
      if (owner !== uid) complaints.push(`not ${uid}: ${text}`);
    }
    if (one.keyword !== 'COPY' && one.keyword !== 'ADD') continue;
    const owner = one.flags.find(({ name }) => name === 'chown')?.value;
    const isOwner =
      owner !== undefined && (/^[1-9]\d*(?::\d+)?$/u.test(owner) || isMadeAbove(dockerfile, stage, one, owner));
    if (!isOwner || owner.split(':')[0] !== uid) complaints.push(`not ${uid}: ${text}`);
    const target = (one.json?.map(({ value }) => value) ?? one.words.map((word) => word.text)).at(-1) ?? '';
    const folder = workdirAt(dockerfile, stage, one);
    const path = resolve(folder ?? '', inFile(dockerfile, stage, target.replaceAll(/["']/gu, '')));
    // Without a WORKDIR it may be the base image's own, which is not in the table.
    const isKnown = folder !== undefined || /^["']?\//u.test(target);
    if (isKnown && systems.test(path)) complaints.push(`${path} is given away: ${text}`);
  }
  return complaints;
}

const isMadeAbove = (dockerfile: Dockerfile, stage: Stage, at: Instruction, name: string): boolean =>
  lineage(stage)
    .flatMap(({ instructions }) => instructions)
    .filter(({ keyword, start }) => keyword === 'RUN' && start < at.start)
    .some((run) => {
      const [, ...calls] = dockerfile.slice(run).split(/\b(?:useradd|adduser)\b/u);
      return calls.some((call) => call.split(/[^\w.-]+/u).includes(name));
    });

/** `undefined`: the file sets none. */
function workdirAt(dockerfile: Dockerfile, stage: Stage, at: { readonly start: number }): string | undefined {
  return lineage(stage)
    .flatMap(({ instructions }) => instructions)
    .filter(({ keyword, start }) => keyword === 'WORKDIR' && start < at.start)
    .map((one) => inFile(dockerfile, stage, dockerfile.slice(one.arguments).replaceAll(/["']/gu, '')))
    .reduce<string | undefined>((folder, path) => resolve(folder ?? '', path), undefined);
}

/** What nobody may call safe. */
function risks(dockerfile: Dockerfile, stage: Stage, changed: readonly Instruction[]): readonly string[] {
  const complaints: string[] = [];
  const all = lineage(stage).flatMap(({ instructions }) => instructions);
  for (const keyword of ['ENTRYPOINT', 'CMD']) {
    const start = stage.instructions.findLast((one) => one.keyword === keyword);
    // Distroless images have their interpreter as entrypoint: a command is its argument.
    if (!start || familyOf(dockerfile, stage) === 'no shell') continue;
    const text = dockerfile.slice(start);
    if (/\b(?:sshd|cron|crond|dockerd|systemd|nginx|apache2?|supervisord|php-fpm)\b/u.test(text))
      complaints.push(`wants root: ${text}`);
    if (/\b(?:gosu|su-exec|setpriv|runuser)\b/u.test(text)) complaints.push(`gives up root by itself: ${text}`);
    if (/\.sh\b/u.test(text)) complaints.push(`a script that nobody has read: ${text}`);
  }
  const low = all
    .filter(({ keyword }) => keyword === 'EXPOSE')
    .find((one) => one.words.some(({ text }) => Number.parseInt(text, 10) < 1024));
  if (low) complaints.push(`a low port: ${dockerfile.slice(low)}`);

  // The directory that the app starts in is given to it, by whoever.
  const last = stage.instructions.findLast(({ keyword }) => keyword === 'WORKDIR');
  const path = last && workdirAt(dockerfile, stage, { start: stage.end });
  if (path !== undefined && !systems.test(path)) {
    const isInstalled = changed.some((one) => / install -d -o /u.test(dockerfile.slice(one)));
    const isMadeForUser = changed.some(({ keyword, start }) => keyword === 'USER' && start < (last?.start ?? 0));
    const isChowned = all.some((one) => one.keyword === 'RUN' && /\bchown\b/u.test(dockerfile.slice(one)));
    const isUserBefore = all.some(({ keyword, start }) => keyword === 'USER' && start < (last?.start ?? 0));
    if (!isInstalled && !isMadeForUser && !isChowned && !isUserBefore) complaints.push(`nobody hands over ${path}`);
  }
  return complaints;
}
