import {
  type Dockerfile,
  expand,
  type Instruction,
  resolvePath,
  runCommands,
  type ShellWord,
  type Stage,
  stateBefore,
} from '@dockerfix/core';
import { dataTrees } from '../../data/directories.ts';
import { readOptions } from '../../stage/options.ts';
import { isForData, isInRootHome, isSystem, isWithin } from '../../stage/paths.ts';

/** What the RUNs of a stage make without filling it: for whom, if not for the app to write to? */
export interface MadePaths {
  readonly directories: readonly MadePath[];
  readonly files: readonly MadePath[];
  /** A RUN that makes a directory among those of the app whose name is only known when it runs. */
  readonly unnamed: Instruction | undefined;
}

interface MadePath {
  readonly path: string;
  /** The first RUN that makes it. */
  readonly by: Instruction;
}

/** Directories that `mkdir` makes, and files that `touch` does, among the app's directories and where data lies. */
export function madePaths(dockerfile: Dockerfile, stage: Stage, owned: readonly string[]): MadePaths {
  const directories = new Map<string, Instruction>();
  const files = new Map<string, Instruction>();
  const contents = new Map<string, Instruction>();
  const unnamed = new Map<string, Instruction>();
  for (const by of stage.instructions) {
    if (by.keyword !== 'RUN' || !mayMake(dockerfile.slice(by), directories.size > 0)) continue;
    for (const { name, paths } of pathsOf(dockerfile, stage, by)) {
      const use = tools[name];
      const [from, to] = paths;
      const isMoved = name === 'mv' && paths.length === 2 && from !== undefined && directories.has(from);
      if (isMoved && to !== undefined) add(directories, [to], by);
      for (const path of paths) {
        if (use === 'directory') add(directories, [...onTheWay(path, owned), path], by);
        else if (use === 'file') files.set(path, by);
        else if (use === 'content') contents.set(path, by);
        else if (use === 'unnamed') unnamed.set(path, by);
        else if (use === 'gone' && !(isMoved && path === to)) forget(path, directories, files, contents);
      }
    }
  }
  // What a build writes among the app's files is mostly for reading; where data lies, or in a directory that was made for it, it
  // is data.
  for (const [path, by] of contents) {
    const parent = path.slice(0, path.lastIndexOf('/'));
    if (isForData(path) || directories.has(parent) || dataFile.test(path)) files.set(path, by);
  }
  const isForApp = (path: string): boolean =>
    owned.some((directory) => isWithin(path, directory)) || (!isSystem(path) && !isInRootHome(path) && isForData(path));
  return {
    directories: [...directories]
      .filter(([path]) => isForApp(path) && !owned.includes(path))
      .map(([path, by]) => ({ path, by })),
    files: [...files].filter(([path]) => isForApp(path)).map(([path, by]) => ({ path, by })),
    unnamed: [...unnamed].find(([path]) => isForApp(path))?.[1],
  };
}

function add(to: Map<string, Instruction>, paths: readonly string[], by: Instruction): void {
  for (const path of paths) if (!to.has(path)) to.set(path, by);
}

/** The directories that `mkdir -p` makes on the way to one, below the app's own or below one where data lies. */
function onTheWay(path: string, owned: readonly string[]): string[] {
  const top = [...owned, ...dataTrees].filter((one) => one !== path && isWithin(path, one)).sort(byLength)[0];
  if (top === undefined) return [];
  const names = path.slice(top.length + 1).split('/');
  return names.slice(0, -1).map((_, index) => `${top}/${names.slice(0, index + 1).join('/')}`);
}

const byLength = (one: string, other: string): number => other.length - one.length;

function forget(gone: string, ...from: readonly Map<string, Instruction>[]): void {
  for (const paths of from) {
    for (const path of paths.keys()) if (isWithin(path, gone)) paths.delete(path);
  }
}

/** What becomes of the paths in a call. One that is given to somebody, or filled, is no place for the app any more. */
const tools: Readonly<Record<string, 'directory' | 'file' | 'content' | 'unnamed' | 'gone'>> = {
  mkdir: 'directory',
  'mkdir ?': 'unnamed',
  install: 'directory',
  touch: 'file',
  '>': 'content',
  cp: 'content',
  tee: 'content',
  chown: 'gone',
  mv: 'gone',
  rm: 'gone',
  rmdir: 'gone',
};

const dataWords = /\b(?:cache|data|db|logs?|media|state|storage|tmp|uploads?|var)\b|\.(?:db|log|pid|sqlite3?)\b/iu;

/** Cheap, and true too often rather than too seldom: reading a RUN as shell is not. */
const mayMake = (text: string, mayFill: boolean): boolean =>
  /\b(?:mkdir|touch)\b|\binstall\b[^\n;&|]*\s-(?:\w*d|-directory\b)/u.test(text) ||
  (/>|\b(?:cp|tee)\b/u.test(text) &&
    (mayFill || dataWords.test(text) || dataTrees.some((tree) => text.includes(tree))));

/** The absolute paths in the calls of a RUN, the first `cd` followed; those that are not known are left out. */
function pathsOf(dockerfile: Dockerfile, stage: Stage, by: Instruction): { name: string; paths: string[] }[] {
  let directory = stateBefore(dockerfile, stage, by).workdir?.text;
  // The last that was known.
  let around = directory;
  const calls: { name: string; paths: string[] }[] = [];
  for (const { name = '', words, redirects } of runCommands(by) ?? []) {
    const read = ({ value, text }: ShellWord): string | undefined => {
      // Braces are for the shell alone.
      if (value !== undefined || (text.includes('{') && !text.includes('${'))) return value;
      const expanded = expand(dockerfile, stage, by, text);
      // A build argument moves it elsewhere.
      return expanded?.dependsOnArgument === false ? expanded.text : undefined;
    };
    const values = words.slice(1).map(read);
    const paths = values.filter((value) => !value?.startsWith('-')).flatMap((path) => absolute(directory, path) ?? []);
    // Where a relative `cd` leads may hang on whether the one before it worked.
    if (name === 'cd') {
      directory = values[0]?.startsWith('/') ? values[0] : undefined;
      around = directory ?? around;
    } else if (name === 'install') calls.push(...madeByInstall(words, pathIn(directory, read)));
    else if (name === 'chown' && givesToRoot(words)) continue;
    else if (Object.hasOwn(tools, name)) calls.push({ name, paths: name === 'cp' ? paths.slice(-1) : paths });
    if (name === 'mkdir') {
      const open = words.slice(1).filter((word) => read(word) === undefined);
      const isLost = directory === undefined && values.some((value) => value !== undefined && /^[^/-]/u.test(value));
      const isSetHere = open.some(({ text }) => isAssigned(text, dockerfile.slice(by)));
      const byDefault = ({ text }: ShellWord) => absolute(directory, expand(dockerfile, stage, by, text)?.text);
      calls.push({ name: 'mkdir ?', paths: open.flatMap((word) => byDefault(word) ?? openEnd(word.text, directory)) });
      if ((isLost || isSetHere) && around !== undefined) calls.push({ name: 'mkdir ?', paths: [around] });
    }
    const written = redirects.flatMap(({ operator, target }) =>
      /^&?>/u.test(operator) ? (absolute(directory, target) ?? []) : [],
    );
    if (written.length > 0) calls.push({ name: '>', paths: written });
  }
  return calls;
}

/** Whether a RUN itself gives the variable that a word begins with its value: `D=/app/data && mkdir $D`. */
function isAssigned(text: string, run: string): boolean {
  const [, name] = /^["']?\$\{?(\w+)/u.exec(text) ?? [];
  return name !== undefined && new RegExp(`\\b${name}=`, 'u').test(run);
}

/** https://www.gnu.org/software/coreutils/manual/html_node/install-invocation.html */
const installOptions = { valued: 'Stgmo', longValued: ['group', 'mode', 'owner', 'suffix', 'target-directory'] };

/** `install -d`; one that names an owner gives what it makes away. */
function madeByInstall(
  words: readonly ShellWord[],
  pathOf: (word: ShellWord) => string | undefined,
): readonly { name: string; paths: string[] }[] {
  const { options = [], operands = [] } = readOptions(words, installOptions) ?? {};
  const has = (...names: readonly string[]): boolean => options.some(({ name }) => names.includes(name));
  if (!has('d', 'directory')) return [];
  return [{ name: has('o', 'owner') ? 'chown' : 'mkdir', paths: operands.flatMap((word) => pathOf(word) ?? []) }];
}

/** The absolute path that a word is, from a directory that may not be known. */
const pathIn =
  (directory: string | undefined, read: (word: ShellWord) => string | undefined) =>
  (word: ShellWord): string | undefined =>
    absolute(directory, read(word));

/** What is certain of a path that a loop or braces complete: `/srv/$name`, `{a,b}`. */
function openEnd(text: string, directory: string | undefined): string[] {
  const [certain = ''] = text.replace(/^["']/u, '').split(/[$*?{`]/u);
  if (certain.startsWith('/')) return certain.length > 1 ? [resolvePath('/', certain)] : [];
  return directory === undefined || text.startsWith('$') ? [] : [resolvePath(directory, certain)];
}

/** Whether a `chown` names root: what it makes root's was root's before. */
const givesToRoot = (words: readonly ShellWord[]): boolean =>
  /^(?:root|0)(?::|$)/u.test(words.slice(1).find(({ text }) => !text.startsWith('-'))?.value ?? '');

/** Files, and directories that `cp` makes, of names that say that they are written to. */
const dataFile = /\/(?:cache|data|db|logs?|media|state|storage|tmp|uploads?|var)$|\.(?:db|log|pid|sqlite3?)$/iu;

const absolute = (directory: string | undefined, path: string | undefined): string | undefined =>
  path === undefined || (directory === undefined && !path.startsWith('/'))
    ? undefined
    : resolvePath(directory ?? '/', path);
