import { isAccountTool } from './accounts.ts';
import { type Image, isThere, pathIn, uidOf } from './image.ts';
import type { ReadInstruction } from './read-dockerfile.ts';
import type { ShellCommand } from './read-shell.ts';
import { commandsOf, operandsOf, optionOf } from './run.ts';

const always = new Set([
  ...['apk', 'apt', 'apt-get', 'dnf', 'dpkg', 'microdnf', 'pacman', 'rpm', 'tdnf', 'yum', 'zypper'],
  ...['chgrp', 'chown', 'chroot', 'ldconfig', 'mount', 'setcap', 'update-ca-certificates', 'visudo'],
  ...['a2enmod', 'a2dismod', 'docker-php-ext-install', 'docker-php-ext-enable', 'pecl', 'locale-gen'],
]);

/** Those that write where their words say, with the words that are places to write to. */
const writers: ReadonlyMap<string, (words: readonly string[]) => readonly string[]> = new Map([
  ['mkdir', (words) => operandsOf('mkdir', words)],
  ['touch', (words) => operandsOf('touch', words)],
  ['rm', (words) => operandsOf('rm', words)],
  ['rmdir', (words) => operandsOf('rmdir', words)],
  ['chmod', (words) => operandsOf('chmod', words).slice(1)],
  ['tee', (words) => operandsOf('tee', words)],
  ['cp', (words) => operandsOf('cp', words).slice(-1)],
  ['ln', (words) => operandsOf('ln', words).slice(-1)],
  ['mv', (words) => operandsOf('mv', words)],
  ['install', (words) => operandsOf('install', words).slice(-1)],
  ['sed', (words) => (words.some((word) => /^-\w*i/u.test(word)) ? operandsOf('sed', words).slice(1) : [])],
  ['tar', (words) => [optionOf(words, '-C', '--directory') ?? '.']],
  ['unzip', (words) => [optionOf(words, '-d') ?? '.']],
  ['curl', (words) => [optionOf(words, '-o', '--output') ?? []].flat()],
  ['wget', (words) => [optionOf(words, '-O') ?? optionOf(words, '-P') ?? '.'].filter((path) => path !== '-')],
]);

/** Those that only look, or print; anything else is taken to write into the directory that it runs in. */
const lookers = new Set([
  ...['[', 'cat', 'cd', 'command', 'echo', 'env', 'exit', 'export', 'false', 'getent', 'grep', 'id', 'ls', 'printf'],
  ...['pwd', 'set', 'sleep', 'test', 'true', 'type', 'umask', 'uname', 'unset', 'which', 'whoami', ':'],
]);

/** Why a RUN that was root’s cannot be somebody else’s. */
export function reasonsForRoot(instruction: ReadInstruction, image: Image, user: string): readonly string[] {
  const commands = commandsOf(instruction, image);
  if (!commands) return ['its shell cannot be read'];
  const mounts = instruction.mounts.filter((mount) => /type=(?:cache|secret|ssh)/u.test(mount) && !/uid=/u.test(mount));
  let folder = image.workdir;
  const reasons = mounts.map((mount) => `the mount ${mount} is root’s`);
  for (const command of commands) {
    if (command.name === 'cd') folder = pathIn(image, command.words[1] ?? '~', folder) ?? folder;
    const reason = reasonOf(command, image, user, folder);
    if (reason !== undefined) reasons.push(reason);
  }
  return reasons;
}

function reasonOf(command: ShellCommand, image: Image, user: string, folder: string): string | undefined {
  const { name, words, writes, text } = command;
  const rest = words.slice(1);
  if (always.has(name) || isAccountTool(name)) return text;
  if (/^(?:npm|pnpm|yarn)$/u.test(name) && rest.some((word) => /^(?:-g|--global|global)$/u.test(word))) return text;
  if (name === 'corepack' || (name === 'gem' && rest[0] === 'install')) return text;
  if (/^pip3?$/u.test(name) && rest[0] === 'install' && !rest.includes('--user') && !rest.includes('--target')) {
    return text;
  }
  const isWriter = writers.get(name);
  const places = [...writes, ...(isWriter ? isWriter(rest) : lookers.has(name) ? [] : ['.'])];
  const forbidden = places.find((place) => !mayWrite(image, user, place, folder));
  return forbidden === undefined ? undefined : `${text} (writes to ${forbidden})`;
}

const everybodys = /^\/(?:tmp|var\/tmp|dev\/shm|dev\/(?:null|stdout|stderr))(?:\/|$)/u;

/** Whether the nearest path of which the owner is known is the user’s. */
function mayWrite(image: Image, user: string, place: string, folder: string): boolean {
  const path = pathIn(image, place, folder);
  if (path === undefined) return false;
  if (everybodys.test(path)) return true;
  const uid = uidOf(image, user);
  for (let at = path; at !== '/'; at = at.slice(0, at.lastIndexOf('/')) || '/') {
    const owner = image.owners.get(at) ?? image.accounts.homes.get(at);
    if (owner !== undefined) return owner === uid;
    if (isThere(image, at)) return false;
  }
  return false;
}
