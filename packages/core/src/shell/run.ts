import type { Heredoc, Instruction, JsonItem } from '../dockerfile.ts';
import type { Span } from '../edit.ts';
import { type Command, nameOf } from './command.ts';
import { isShell, scriptSource } from './interpreter.ts';
import { readCommands, readScript } from './read.ts';
import { leadingTabs, partOf, scriptAs, scriptAt, without } from './script.ts';

const read = new WeakMap<Instruction, readonly Command[] | undefined>();

/**
 * The commands that a RUN (or a CMD, ENTRYPOINT or HEALTHCHECK) runs, with spans in the Dockerfile; none for any other
 * instruction. The commands in the script of an exec form (`["sh", "-c", "…"]`) have the span of that item.
 *
 * @param shell - The shell in force, `StateBefore.shell`; when it is not known, `/bin/sh` is taken to be.
 * @returns `undefined` when the text cannot be read, or goes to a shell of another language (`powershell`, `cmd`).
 */
export function runCommands(instruction: Instruction, shell?: readonly string[]): readonly Command[] | undefined {
  if (instruction.json === undefined && shell !== undefined && !readsScript(shell)) return undefined;
  if (!read.has(instruction)) {
    read.set(instruction, readInstruction(instruction));
  }
  return read.get(instruction);
}

const runs: ReadonlySet<string> = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK']);

function readInstruction(instruction: Instruction): readonly Command[] | undefined {
  const { keyword, json, shellText, heredocs } = instruction;
  if (!runs.has(keyword)) return [];
  if (json !== undefined) return readExecForm(json);
  const start = instruction.arguments.start;
  const [heredoc] = heredocs;
  // Only one heredoc that is all of the line is a script. With two marks and no command BuildKit hands the text to the
  // shell, for which those are redirections of nothing.
  // https://github.com/moby/buildkit/blob/master/frontend/dockerfile/dockerfile2llb/convert.go, dispatchRun
  if (heredoc !== undefined && heredocs.length === 1 && shellText !== undefined) {
    const line = shellText.slice(0, heredoc.body.start - start).trim();
    if (/^\d*<<-?\s*\S+$/.test(line)) return readHeredoc(heredoc, shellText, start);
  }
  return shellText === undefined ? [] : readCommands(shellText, start);
}

function readHeredoc({ body, stripsTabs }: Heredoc, shellText: string, start: number): readonly Command[] | undefined {
  const text = partOf(scriptAt(shellText, start), { start: body.start - start, end: body.end - start });
  const script = stripsTabs ? without(text, leadingTabs) : text;
  const shebang = /^#![ \t]*([^\r\n]*)/.exec(script.text)?.[1];
  // The file is run by its first line, whatever the SHELL is.
  if (shebang !== undefined && !readsScript([...shebang.trim().split(/[ \t]+/), '-c'])) return undefined;
  return readScript(script);
}

function readExecForm(items: readonly JsonItem[]): readonly Command[] | undefined {
  const command = commandOf(items);
  const source = scriptSource(command);
  if (source === undefined || typeof source === 'string') return source === undefined ? undefined : [command];
  return readScript(scriptAs(source.argument.text, source.argument));
}

function commandOf(items: readonly JsonItem[]): Command {
  const words = items.map(({ start, end, value }) => ({ start, end, value, text: value }));
  const span: Span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  return { ...span, name: nameOf(words[0]?.value), words, assignments: [], redirects: [] };
}

/** Whether a command line such as `/bin/bash -o pipefail -c`, with a script put after it, has a shell read the script. */
function readsScript(shell: readonly string[]): boolean {
  const items = [...shell, ''].map((value) => ({ start: 0, end: 0, value }));
  // The shell may come after a program that runs it: `conda run -n env /bin/bash -c`.
  return shell.some((program, at) => {
    const command = commandOf(items.slice(at));
    const source = isShell(nameOf(program)) ? scriptSource(command) : undefined;
    return typeof source === 'object' && source.argument === command.words.at(-1);
  });
}
