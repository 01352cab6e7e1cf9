import {
  type Command,
  type Dockerfile,
  type Instruction,
  resolvePath,
  runCommands,
  type Stage,
  stateBefore,
} from '@dockerfix/core';
import { isWithin } from './paths.ts';
import type { Touched } from './touched.ts';

/** What a RUN makes of a file, given what it was. */
export function changedFile(
  dockerfile: Dockerfile,
  stage: Stage,
  run: Instruction,
  path: string,
  before: Touched,
): Touched {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const source = dockerfile.slice(run);
  const commands = runCommands(run, stateBefore(dockerfile, stage, run).shell);
  if (!commands) return source.includes(name) ? 'unknown' : before;
  const workdir = stateBefore(dockerfile, stage, run).workdir?.text;
  const moves = commands.some((one) => one.name === 'cd');
  const absolute = (word: string): string | undefined =>
    word.startsWith('/')
      ? resolvePath('/', word)
      : workdir === undefined || moves
        ? undefined
        : resolvePath(workdir, word);

  let touched = before;
  const touching = commands.filter((one) => touches(one, path, name, absolute));
  for (const command of touching) {
    const target = writtenBy(command);
    if (target !== undefined && absolute(target.path) === path) touched = appended(touched, target, source, path);
    else if (!keeps(command)) touched = 'unknown';
  }
  // Named in a way that no command shows: a group's redirection, a variable.
  const isShown = touching.some((one) => JSON.stringify([one.words, one.redirects]).includes(name));
  if (source.includes(name) && !isShown) {
    return commands.some((one) => one.words.some(({ text }) => text.includes(name))) ? touched : 'unknown';
  }
  return touched;
}

/** Programs that change whole directories. */
const overwriting = [
  'cp',
  'find',
  'git',
  'install',
  'mv',
  'patch',
  'perl',
  'rename',
  'rm',
  'rsync',
  'sed',
  'tar',
  'unzip',
  'xargs',
];

/** Whether a command may have to do with the file: names it, a directory above it, or a pattern that it matches. */
function touches(
  command: Command,
  path: string,
  name: string,
  absolute: (word: string) => string | undefined,
): boolean {
  const texts = [
    ...command.words.slice(1).map(({ value, text }) => value ?? text),
    ...command.redirects.map(({ target }) => target ?? name),
  ];
  const isAbove = (text: string): boolean => {
    if (!overwriting.includes(command.name ?? '') || text.startsWith('-')) return false;
    // `rm -rf /var/cache/*` is what is in the directory.
    const whole = absolute(text.replace(/\/(?:\*|\.)?$/u, '') || '/');
    return whole !== undefined && isWithin(path, whole) && (whole !== '/' || text !== command.words[1]?.value);
  };
  return texts.some((text) => isNamed(text, name) || isAbove(text));
}

const isNamed = (text: string, name: string): boolean => {
  if (text.includes(name)) return true;
  const last = text.slice(text.lastIndexOf('/') + 1);
  if (!/[*?]/u.test(last) || !/\w/u.test(last)) return false;
  const pattern = last
    .replace(/[.+^$(){}|[\]\\]/gu, '\\$&')
    .replace(/\*/gu, '.*')
    .replace(/\?/gu, '.');
  return new RegExp(`^${pattern}$`, 'u').test(name);
};

/** Programs that leave the text as it is. */
const keeping = ['[', 'chgrp', 'chmod', 'chown', 'dos2unix', 'file', 'head', 'ls', 'sh', 'stat', 'test', 'bash'];

function keeps({ name, words, redirects }: Command): boolean {
  if (redirects.some(({ operator, target }) => /^&?>/u.test(operator) && target !== '/dev/null')) return false;
  const values = words.slice(1).map(({ value }) => value);
  if (name === 'find') {
    const program = values[values.findIndex((value) => value === '-exec' || value === '-execdir') + 1];
    return !values.includes('-delete') && program !== undefined && keeping.includes(program);
  }
  // What editors of Windows leave at the ends of lines.
  if (name === 'sed') return values.some((value) => value !== undefined && /^s(.)\\r\$?\1\1g?$/u.test(value));
  if (name === 'sh' || name === 'bash') return !values.some((value) => value?.startsWith('-'));
  // The link leads to the file.
  if (name === 'ln') return values.includes('-s') || values.includes('-sf') || values.includes('-fs');
  return name !== undefined && keeping.includes(name);
}

interface Written {
  readonly path: string;
  readonly isAppended: boolean;
  /** `undefined`: not known. */
  readonly text: string | undefined;
  /** The heredoc that is the text, when it is one. */
  readonly heredoc: string | undefined;
}

/** What `echo`, `printf`, `cat` or `tee` write into a file. */
function writtenBy({ name, words, redirects }: Command): Written | undefined {
  const output = redirects.findLast(({ operator }) => operator === '>' || operator === '>>' || operator === '>|');
  const heredoc = redirects.find(({ operator }) => operator.startsWith('<<') && operator !== '<<<')?.target;
  const values = words.slice(1).map(({ value }) => value);
  if (name === 'tee' && heredoc !== undefined && values.length === 1 && values[0] !== undefined) {
    return { path: values[0], isAppended: false, text: undefined, heredoc };
  }
  if (output?.target === undefined) return undefined;
  const isAppended = output.operator === '>>';
  const written = { path: output.target, isAppended, text: undefined, heredoc: undefined };
  if (name === 'cat' && heredoc !== undefined && values.length === 0) return { ...written, heredoc };
  if (name === 'echo') return { ...written, text: echoed(values) };
  if (name === 'printf') return { ...written, text: printed(values) };
  return written;
}

function echoed(values: readonly (string | undefined)[]): string | undefined {
  const options = values.findIndex((value) => value === undefined || !/^-[neE]+$/u.test(value));
  const given = values.slice(0, options === -1 ? values.length : options).join('');
  const known = values.slice(options === -1 ? values.length : options).flatMap((value) => value ?? []);
  if (known.length + (options === -1 ? values.length : options) !== values.length) return undefined;
  const text = known.join(' ');
  const end = given.includes('n') ? '' : '\n';
  if (!text.includes('\\')) return `${text}${end}`;
  // Some shells read `\n` in it, others only after -e. In a script that has all of itself on the first line, it is read.
  return given.includes('e') || /^#!\S+(?: \S+)?\\n/u.test(text) ? unescaped(text, end) : undefined;
}

/** Only a format without fields, or lines for `%s\n`. */
function printed([format, ...values]: readonly (string | undefined)[]): string | undefined {
  if (format === undefined || values.includes(undefined)) return undefined;
  if (format === '%s\\n' || format === '%s') {
    return values.map((value) => `${value ?? ''}${format === '%s' ? '' : '\n'}`).join('');
  }
  return values.length > 0 || /%(?!%)/u.test(format.replaceAll('%%', ''))
    ? undefined
    : unescaped(format.replaceAll('%%', '%'), '');
}

const unescaped = (text: string, end: string): string | undefined =>
  /\\[^nt\\"']/u.test(text)
    ? undefined
    : text.replace(/\\([nt\\"'])/gu, (_, one: string) => (one === 'n' ? '\n' : one === 't' ? '\t' : one)) + end;

function appended(before: Touched, { isAppended, text, heredoc }: Written, source: string, path: string): Touched {
  const now = heredoc === undefined ? text : bodyOf(source, heredoc);
  if (now === undefined) return 'unknown';
  if (!isAppended) return { text: now, name: path };
  return before === undefined || before === 'unknown' ? 'unknown' : { text: before.text + now, name: path };
}

/** The body of a heredoc in the text of a RUN; several of one name, or on one line, are not told apart. */
function bodyOf(source: string, name: string): string | undefined {
  const word = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const found = [
    ...source
      .replace(/\r\n/gu, '\n')
      .matchAll(new RegExp(`<<(-?)[ \\t]*(["']?)${word}\\2[^\\n]*\\n([\\s\\S]*?)^\\t*${word}$`, 'gmu')),
  ];
  const [whole = '', dash, quote, body = ''] = found[0] ?? [];
  const [line = ''] = whole.split('\n');
  const marks = source.split(new RegExp(`<<-?[ \\t]*["']?${word}\\b`, 'u')).length - 1;
  if (found.length !== 1 || marks !== 1 || line.split('<<').length !== 2) return undefined;
  // Of the line, only what follows the mark was looked at.
  const before = source.slice(0, source.indexOf(line)).split('\n').at(-1) ?? '';
  if (before.includes('<<')) return undefined;
  const text = dash === '-' ? body.replace(/^\t+/gmu, '') : body;
  if (quote !== '') return text;
  // Not quoted, the shell of the build fills in variables.
  return /(?<!\\)[$`]/u.test(text) ? undefined : text.replace(/\\([$`\\])/gu, '$1').replace(/\\\n/gu, '');
}
