import {
  type Dockerfile,
  expand,
  type Instruction,
  resolvePath,
  type Stage,
  stateBefore,
  type Value,
} from '@dockerfix/core';
import { dataTrees, systemDirectories, systemTrees } from '../data/directories.ts';

export const isWithin = (path: string, directory: string): boolean =>
  path === directory || path.startsWith(directory === '/' ? '/' : `${directory}/`);

/** Whether a directory is nobody's but the system's. */
export const isSystem = (path: string): boolean =>
  systemDirectories.has(path) || systemTrees.some((tree) => isWithin(path, tree));

/** Whether it lies where images keep what changes while they run. */
export const isForData = (path: string): boolean => dataTrees.some((tree) => isWithin(path, tree));

/** root's home is closed to everybody else (mode 0700). */
export const isInRootHome = (path: string): boolean => isWithin(path, '/root');

/** The WORKDIR in force below an instruction. */
export function workdirAfter(dockerfile: Dockerfile, stage: Stage, instruction: Instruction): Value | undefined {
  const next = stage.instructions[stage.instructions.indexOf(instruction) + 1];
  return stateBefore(dockerfile, stage, next ?? 'end').workdir;
}

/** A path of an instruction, made absolute. `undefined`: a variable in it or the WORKDIR is not known. */
export function absolutePath(
  dockerfile: Dockerfile,
  stage: Stage,
  instruction: Instruction,
  written: string,
): Value | undefined {
  const path = expand(dockerfile, stage, instruction, written);
  if (!path) return undefined;
  if (path.text.startsWith('/')) return { ...path, text: resolvePath('/', path.text) };
  const { workdir } = stateBefore(dockerfile, stage, instruction);
  if (!workdir) return undefined;
  return {
    text: resolvePath(workdir.text, path.text),
    dependsOnArgument: workdir.dependsOnArgument || path.dependsOnArgument,
  };
}

/** The words of an instruction, from its JSON form or its plain one. */
export const wordsOf = (instruction: Instruction): readonly string[] =>
  instruction.json ? instruction.json.map(({ value }) => value) : instruction.words.map(({ text }) => text);
