import { DockerfixError } from '@dockerfix/core';
import { type FixerEntry, readArguments } from './arguments.ts';
import { runExplain } from './commands/explain.ts';
import { runFix } from './commands/fix.ts';
import type { Io } from './io.ts';
import type { ExitCode } from './render/exit-code.ts';
import { visible } from './render/visible.ts';
import type { FixText } from './request.ts';

/** What the commands work with, apart from the world: the engine, and what is said about it. */
export interface Tools {
  readonly fix: FixText;
  readonly fixers: readonly FixerEntry[];
  readonly version: () => string;
}

/** Runs one command line. Never throws: what fails is one line on stderr, and 2. */
export async function runCommandLine(argv: readonly string[], io: Io, tools: Tools): Promise<ExitCode> {
  try {
    const request = await readArguments(argv, tools.fixers);
    if (request.kind === 'fix') return await runFix(request, io, tools.fix);
    if (request.kind === 'explain') return await runExplain(request, io, tools.fix);
    io.stdout.write(`${request.kind === 'help' ? request.text : tools.version()}\n`);
    return 0;
  } catch (error) {
    io.stderr.write(`dockerfix: ${describe(error, argv.includes('--debug'))}\n`);
    return 2;
  }
}

function describe(error: unknown, debug: boolean): string {
  const message = visible(error instanceof Error ? error.message : String(error));
  if (error instanceof DockerfixError && error.code !== 'internal') return message;
  const stack =
    debug && error instanceof Error
      ? (error.stack ?? '')
          .split('\n')
          .map((line) => `\n${visible(line)}`)
          .join('')
      : '';
  return `failed (${message}); this is a defect of dockerfix: report it with the command line${stack}`;
}
