import { readFlow } from '@dockerfix/core';
import { dropTools } from '../../data/drop-tools.ts';
import { rootPrograms } from '../../data/root-programs.ts';
import { callers, interpreters, waiters, wrappers } from '../../data/start-programs.ts';
import type { ImageFile } from '../../stage/touched.ts';
import { substituted } from './flow-contents.ts';
import { follow } from './follow.ts';
import { packageScript } from './package-scripts.ts';
import { afterOptions, baseName, type Found, located, type Program } from './program.ts';
import { type Frame, originOf, type Surroundings, type Walk } from './walk.ts';

type Words = readonly (string | undefined)[];

/**
 * Takes wrappers and shells off, and follows scripts, until the programs are left. `undefined`: a text that is not shell.
 */
export function programsOf(words: Words, walk: Walk, depth: number, around: Surroundings): Found | undefined {
  const [head, ...tail] = words;
  if (head === undefined) return only({ name: undefined, words, isScript: false });
  const name = baseName(head);
  const plain = only({ name, words, isScript: false });
  if (depth > 10) return plain;

  const wrapper = wrappers[name];
  if (wrapper) {
    const inner = afterOptions(tail, wrapper.optionsWithValue).slice(wrapper.skips ?? 0);
    return inner.length === 0 ? plain : programsOf(inner, walk, depth + 1, around);
  }
  if (waiters.includes(name)) {
    const at = tail.indexOf('--');
    return at === -1 ? plain : programsOf(tail.slice(at + 1), walk, depth + 1, around);
  }
  const caller = callers[name];
  const from = tail.findIndex((word) => word !== undefined && caller?.options.includes(word)) + 1;
  if (from > 0 && from < tail.length && (caller?.programs?.includes(tail[from] ?? '') ?? true)) {
    const called = programsOf(tail.slice(from), walk, depth + 1, around);
    return called && { programs: [...plain.programs, ...called.programs], finals: called.finals };
  }
  if (interpreters.includes(name)) return ofShell(name, words, tail, walk, depth, around);
  const file = walk.fileOf(located(around.directory, head));
  if (file) {
    const shebang = shebangOf(file.text);
    if (shebang !== undefined && interpreters.includes(shebang))
      return ofScript(file, head, tail, walk, depth, around) ?? plain;
    if (shebang !== undefined) return only({ name: shebang, words: [shebang, ...words], isScript: false });
  }
  const manifest = packageManagers.includes(name)
    ? walk.fileOf(located(around.directory, './package.json'))
    : undefined;
  const script = manifest && packageScript({ name, words, isScript: false }, manifest.text);
  if (script) {
    const called = { ...manifest, name: `\`${script.name}\` in ${manifest.name}` };
    const frame = { ...frameOf(script.text, called, name, [], depth, around.directory), hasLines: false };
    const found = inShell(frame, walk, around);
    return found && { programs: [...plain.programs, ...found.programs], finals: found.finals };
  }
  return plain;
}

const packageManagers = ['bun', 'npm', 'pnpm', 'yarn'];

/** The interpreter that a script's first line names, without its directory. */
function shebangOf(text: string): string | undefined {
  const [program = '', ...rest] =
    /^#![ \t]*([^\r\n]+)/u
      .exec(text)?.[1]
      ?.trim()
      .split(/[ \t]+/u) ?? [];
  if (program === '') return undefined;
  const name = baseName(program);
  const inner = name === 'env' ? rest.find((word) => !word.startsWith('-') && !word.includes('=')) : name;
  return inner === undefined ? undefined : baseName(inner);
}

function ofShell(
  name: string,
  words: Words,
  tail: Words,
  walk: Walk,
  depth: number,
  around: Surroundings,
): Found | undefined {
  const flag = tail.findIndex((word) => word !== undefined && /^-[a-z]*c$/u.test(word));
  if (flag !== -1) {
    const text = tail[flag + 1];
    if (text === undefined) return undefined;
    return inShell(
      frameOf(text, undefined, tail[flag + 2] ?? name, tail.slice(flag + 3), depth, around.directory),
      walk,
      around,
    );
  }
  const [path, ...rest] = afterOptions(tail, ['-o', '+o']);
  if (path === undefined) return only({ name, words, isScript: false });
  const unread = only({ name: baseName(path), words: [path, ...rest], isScript: true });
  const file = walk.fileOf(located(around.directory, path.includes('/') ? path : `./${path}`));
  return (file && ofScript(file, path, rest, walk, depth, around)) ?? unread;
}

/** `undefined`: a script that cannot be read as shell. */
const ofScript = (
  file: ImageFile,
  script: string,
  positional: Words,
  walk: Walk,
  depth: number,
  around: Surroundings,
): Found | undefined => inShell(frameOf(file.text, file, script, positional, depth, around.directory), walk, around);

const frameOf = (
  text: string,
  file: ImageFile | undefined,
  script: string,
  positional: Words,
  depth: number,
  directory: string,
): Frame => ({
  text,
  file,
  script,
  positional,
  hasLines: true,
  depth: depth + 1,
  functions: new Map(),
  variables: new Map(),
  directory,
});

/** Follows a text in a shell of its own; what it starts comes back in order. */
function inShell(frame: Frame, walk: Walk, around: Surroundings): Found | undefined {
  const flow = readFlow(frame.text);
  if (!flow) return undefined;
  const own: Walk = { ...walk, programs: [], finals: [], lasting: [] };
  const outcome = follow(flow, frame, own, { ...around, isApart: false });
  const matters = [...rootPrograms.flatMap(({ names }) => names), ...dropTools.map(({ name }) => name)];
  const hidden = substituted(frame.text, flow)
    .filter(({ name }) => name !== undefined && matters.includes(name))
    .map((command): Program => {
      const words = command.words.map(({ value }) => value);
      return { name: command.name, words, isScript: false, isConditional: true, origin: originOf(frame, command) };
    });
  return {
    programs: [...hidden, ...own.programs],
    finals: outcome === 'ends' ? own.finals : [...own.finals, ...own.lasting],
  };
}

const only = (program: Program): Found => ({ programs: [program], finals: [program] });
