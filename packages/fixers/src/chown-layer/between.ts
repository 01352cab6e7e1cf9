import {
  type Command,
  type Dockerfile,
  type Instruction,
  runCommands,
  type Stage,
  stateBefore,
  unwrap,
} from '@dockerfix/core';
import { neutralInstallers, neutralPrograms } from '../data/neutral-programs.ts';
import { mayConcern } from '../stage/may-concern.ts';
import { isWithin } from '../stage/paths.ts';

/** What the commands above a `chown` may have done to the directory. */
export interface Between {
  /** A RUN that may have put files of its own there. */
  readonly writer: Instruction | undefined;
  /** Whether one of those below the first COPY may make accounts. */
  readonly makesAccounts: boolean;
}

/** Goes through the RUNs of a stage up to the `chown`, and those of the stages that it starts FROM. */
export function between(
  dockerfile: Dockerfile,
  stage: Stage,
  directory: string,
  first: Instruction,
  chown: Command,
): Between {
  let makesAccounts = false;
  for (let one: Stage | undefined = stage; one; one = one.parent) {
    for (const run of one.instructions) {
      if (run.keyword !== 'RUN' || run.start > chown.start) continue;
      const commands = (runCommands(run, stateBefore(dockerfile, one, run).shell) ?? [undefined])
        .filter((command) => command === undefined || command.end <= chown.start)
        .map((command) => command && unwrap(command));
      if (run.index > first.index && !commands.every((command) => isNeutral(command, neutralPrograms))) {
        makesAccounts = true;
      }
      if (!mayConcern(dockerfile, one, run, directory)) continue;
      if (!commands.every((command) => makesNothing(command, directory))) return { writer: run, makesAccounts };
    }
  }
  return { writer: undefined, makesAccounts };
}

const makesNothing = (command: Command | undefined, directory: string): boolean =>
  isNeutral(command, neutralPrograms) || isNeutral(command, neutralInstallers) || makesOnly(command, directory);

function isNeutral(command: Command | undefined, programs: ReadonlySet<string>): boolean {
  if (!command) return false;
  const isQuiet = command.redirects.every(
    ({ operator, target }) => !operator.includes('>') || operator.endsWith('&') || target === '/dev/null',
  );
  return isQuiet && (command.name === undefined ? command.words.length === 0 : programs.has(command.name));
}

/** `mkdir` of the directory itself, or of others. */
function makesOnly(command: Command | undefined, directory: string): boolean {
  if (command?.name !== 'mkdir' || command.redirects.length > 0) return false;
  return command.words
    .slice(1)
    .every(({ value }) =>
      value?.startsWith('/') ? value === directory || !isWithin(value, directory) : value?.startsWith('-') === true,
    );
}
