import {
  type Command,
  type Dockerfile,
  type Instruction,
  runCommands,
  type Stage,
  stateBefore,
  unwrap,
} from '@dockerfix/core';
import { isCopy, targetOf } from '../runs-as-root/ownership/directories.ts';
import { lineage } from '../stage/lineage.ts';
import { installs, showsAll } from '../stage/packages.ts';
import { readCall } from './read-call.ts';
import type { MadeGroup } from './write-call.ts';

/** A call of a tool that makes accounts, with what the file has done above it. */
export interface Call {
  readonly run: Instruction;
  readonly command: Command;
  /** Whether it is the first command of its RUN. */
  readonly isFirst: boolean;
  readonly packages: readonly string[];
  readonly groups: readonly MadeGroup[];
}

const mention = /(?:user|group)add|add(?:user|group)/u;
const tools: ReadonlySet<string> = new Set(['useradd', 'groupadd', 'adduser', 'addgroup']);

/** The calls in a stage, down to the first instruction that may bring tools nobody can see. */
export function callsIn(dockerfile: Dockerfile, stage: Stage): readonly Call[] {
  const calls: Call[] = [];
  if (!mention.test(dockerfile.source)) return calls;
  let packages: readonly string[] = [];
  let groups: readonly MadeGroup[] = [];
  for (const one of lineage(stage)) {
    for (const instruction of one.instructions) {
      if (isCopy(instruction) && bringsPrograms(dockerfile, one, instruction)) return calls;
      if (instruction.keyword !== 'RUN') continue;
      const commands = runCommands(instruction, stateBefore(dockerfile, one, instruction).shell)?.map(unwrap);
      if (!commands || !showsAll(dockerfile, one, instruction)) return calls;
      const isPlain = !tries(dockerfile.slice(instruction));
      for (const [position, command] of commands.entries()) {
        if (installs(command)) packages = [...packages, ...command.words.slice(1).flatMap(({ value }) => value ?? [])];
        if (!tools.has(command.name ?? '')) continue;
        if (isPlain && one === stage) {
          const isFirst = position === 0;
          calls.push({ run: instruction, command, isFirst, packages, groups });
        }
        const call = readCall(command);
        if (call?.kind === 'group') groups = [...groups, call];
        if (call?.kind === 'user' && call.ownGroup) groups = [...groups, { name: call.name, id: call.id }];
      }
    }
  }
  return calls;
}

/** A RUN that looks what there is, or tries one tool after the other. */
const tries = (text: string): boolean => /\|\||(?<![\w-])(?:command -v|which|type|hash|if|case|test|\[) /u.test(text);

const bringsPrograms = (dockerfile: Dockerfile, stage: Stage, copy: Instruction): boolean => {
  const target = targetOf(dockerfile, stage, copy)?.text;
  return (
    target === undefined ||
    /^\/(?:usr(?:\/s?bin)?|s?bin)?$/u.test(target) ||
    /\/(?:user|group)add$|\/add(?:user|group)$/u.test(target)
  );
};
