import { isAccountTool, runAccountCommand } from './accounts.ts';
import { dialectOf, expand, type Image, isThere, own, pathIn, uidOf, unknownNames } from './image.ts';
import { type ReadInstruction, readList } from './read-dockerfile.ts';
import { readShell, type ShellCommand } from './read-shell.ts';
import { programsOf } from './roots.ts';

/** The commands of a RUN, in their order; `undefined` for a shell that nobody here can read. */
export function commandsOf({ rest, heredocs }: ReadInstruction, image: Image): readonly ShellCommand[] | undefined {
  if (image.shell && !/(?:^|\/)(?:ba|da|a|z|k)?sh$/u.test(image.shell[0] ?? '')) return undefined;
  const list = readList(rest);
  if (list) return readShell(list.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' '));
  const [heredoc] = heredocs;
  const interpreter = /^<<-?["']?\w+["']?\s*(?<program>\S*)/u.exec(rest)?.groups?.program;
  if (heredoc && interpreter !== undefined) {
    if (interpreter !== '' && !/sh$/u.test(interpreter)) return [];
    const program = /^#!.*?(?<name>\w+)\s*$/mu.exec(heredoc.body.split('\n')[0] ?? '')?.groups?.name ?? 'sh';
    return program.endsWith('sh') ? readShell(heredoc.body) : [];
  }
  return readShell(rest);
}

export function run(instruction: ReadInstruction, image: Image): readonly string[] {
  const commands = commandsOf(instruction, image);
  if (!commands) return [];
  const problems: string[] = [];
  if (image.root && !readList(instruction.rest) && !image.programs.has('sh') && !image.programs.has('cmd')) {
    problems.push('RUN: there is no shell');
  }
  // Behind a question whether it is there already, that it is there is no failure.
  const asks = /\|\||\bif\b/u.test(instruction.rest + instruction.heredocs.map(({ body }) => body).join('\n'));
  let folder = image.workdir;
  let before: readonly string[] = [];
  for (const { name, words, writes, text } of commands) {
    if (name === 'cd') folder = pathIn(image, words[1] ?? '~', folder) ?? folder;
    const expanded = words.map((word) => expand(word, image.variables));
    if (image.root && isAccountTool(name) && !image.programs.has(name)) problems.push(`${name} is not there: ${text}`);
    const said = runAccountCommand(image.accounts, expanded, dialectOf(image)) ?? [];
    // Whose tools an unknown base has, nobody knows.
    const failed = image.root ? said : [];
    problems.push(...failed.filter((one) => !(asks && one.endsWith('already'))).map((one) => `${text}: ${one}`));
    packages(image, expanded);
    problems.push(...files(image, expanded, folder).map((one) => `${text}: ${one}`));
    // What `tee` writes, the command before it says.
    const written = name === 'tee' ? before : expanded;
    if ([...writes, ...(name === 'tee' ? words : [])].some((path) => path === '/etc/passwd' || path === '/etc/group')) {
      problems.push(...writtenAccounts(image, written.join('\n')));
    }
    before = expanded;
  }
  return problems;
}

const installs: ReadonlyMap<string, readonly string[]> = new Map([
  ['apk', ['add']],
  ['apt', ['install']],
  ['apt-get', ['install']],
  ['dnf', ['install']],
  ['microdnf', ['install']],
  ['pacman', ['-S', '-Sy', '-Syu']],
  ['tdnf', ['install']],
  ['yum', ['install']],
  ['zypper', ['install', 'in']],
]);
const removes = new Set(['del', 'remove', 'purge', 'erase', '-R', '-Rs', '-Rns']);

function packages({ programs, bundles }: Image, words: readonly string[]): void {
  const verbs = installs.get(words[0] ?? '');
  if (!verbs) return;
  const at = words.findIndex((word) => verbs.includes(word) || removes.has(word));
  const bundle = optionOf(words, '--virtual', '-t');
  const named = words.slice(at + 1).filter((word) => !word.startsWith('-') && word !== bundle);
  if (bundle !== undefined) bundles.set(bundle, named);
  for (const package_ of named.flatMap((name) => bundles.get(name) ?? name)) {
    for (const program of programsOf(package_.replace(/[=<>~].*$/u, ''))) {
      if (removes.has(words[at] ?? '')) programs.delete(program);
      else programs.add(program);
    }
  }
}

/** What becomes of files and directories; only the programs that make them, or hand them over. */
function files(image: Image, words: readonly string[], folder: string): readonly string[] {
  const [name = '', ...rest] = words;
  const operands = operandsOf(name, rest);
  const paths = (from: readonly string[]): string[] => from.flatMap((path) => pathIn(image, path, folder) ?? []);
  const has = (pattern: RegExp): boolean => rest.some((word) => pattern.test(word));
  const uid = uidOf(image, image.user) ?? 0;
  if (name === 'mkdir') {
    const made = paths(operands);
    const failed = has(/^-\w*p|^--parents$/u) ? [] : made.filter((path) => isThere(image, path));
    for (const path of made) own(image, path, uid);
    return failed.map((path) => `${path} is there already`);
  }
  if (name === 'install' && has(/^-\w*d|^--directory$/u)) {
    const [user, group] = [optionOf(rest, '-o', '--owner'), optionOf(rest, '-g', '--group')];
    for (const path of paths(operands)) {
      own(image, path, 0);
      image.owners.set(path, uidOf(image, user ?? '') ?? 0);
    }
    return unknownNames(image, `${user ?? ''}:${group ?? ''}`);
  }
  if (name === 'chown') {
    const [owner = '', ...targets] = operands;
    for (const path of paths(targets)) {
      for (const owned of image.owners.keys()) {
        const isBelow = has(/^-\w*R|^--recursive$/u) && owned.startsWith(`${path}/`);
        if (owned === path || isBelow) image.owners.set(owned, uidOf(image, owner) ?? 0);
      }
      if (isThere(image, path)) image.owners.set(path, uidOf(image, owner) ?? 0);
    }
    return unknownNames(image, owner.replace('.', ':'));
  }
  if (name === 'ln' || name === 'mv' || name === 'cp') {
    const [target] = paths(operands.slice(-1));
    if (target === undefined) return [];
    const isInside = isThere(image, target) && !(operands.at(-1) ?? '').endsWith('/');
    own(image, target, uid);
    return isInside && (name !== 'cp' || has(/^-\w*[arR]/u)) ? [`${target} is there, so it goes into it`] : [];
  }
  return [];
}

/** The words that are no options, nor the values of those that take one. */
export function operandsOf(name: string, words: readonly string[]): readonly string[] {
  const withValue = valueOptions.get(name) ?? [];
  return words.filter((word, index) => !/^-./u.test(word) && !withValue.includes(words[index - 1] ?? ''));
}

const valueOptions: ReadonlyMap<string, readonly string[]> = new Map([
  ['install', ['-o', '-g', '-m', '--owner', '--group', '--mode']],
  ['mkdir', ['-m', '--mode']],
  ['curl', ['-o', '--output', '-H', '-d', '-u']],
  ['wget', ['-O', '-P']],
  ['tar', ['-C', '-f', '--directory']],
]);

export function optionOf(words: readonly string[], ...options: readonly string[]): string | undefined {
  const at = words.findIndex((word) => options.includes(word));
  if (at !== -1) return words[at + 1];
  return words.find((word) => options.some((option) => word.startsWith(`${option}=`)))?.replace(/^[^=]*=/u, '');
}

/** `name:x:uid:gid:comment:home:shell` and `name:x:gid:members`, as echo and printf put them there. */
function writtenAccounts({ accounts }: Image, text: string): readonly string[] {
  return text.split(/\\n|\n/u).flatMap((line) => {
    const [name = '', , uid = '', gid = '', , home] = line.split(':');
    if (home === undefined && !/^\d+$/u.test(uid)) return [];
    const isTaken = (home === undefined ? accounts.groups : accounts.users).has(name);
    if (home !== undefined) accounts.users.set(name, { name, uid: Number(uid), gid: Number(gid), home });
    else accounts.groups.set(name, Number(uid));
    return isTaken ? [`${name} is written there a second time`] : [];
  });
}
