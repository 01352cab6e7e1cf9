import {
  type Command,
  type Dockerfile,
  type Instruction,
  runCommands,
  type Stage,
  stateBefore,
  unwrap,
} from '@dockerfix/core';
import { packageManagers, provisioners } from '../data/package-accounts.ts';

/** Whether a RUN shows all that it does: no script from elsewhere, no packages whose names are not there. */
export function showsAll(dockerfile: Dockerfile, stage: Stage, run: Instruction): boolean {
  const commands = runCommands(run, stateBefore(dockerfile, stage, run).shell)?.map(unwrap);
  return (
    commands?.every(
      (command) =>
        command.name !== undefined && !isFed(command) && !provisioners.includes(command.name) && !isList(command),
    ) === true
  );
}

/** A shell, or another interpreter, that gets its script from a pipe: `curl … | bash -s`. */
const isFed = ({ name, words }: Command): boolean =>
  /^(?:(?:ba|da|a|z)?sh|python\d?|perl|ruby|xargs|eval)$/u.test(name ?? '') &&
  (name === 'xargs' ||
    name === 'eval' ||
    words.slice(1).every(({ value }) => value?.startsWith('-') && value !== '-c'));

/** Packages by a variable, or from a file or URL. */
const isList = (command: Command): boolean =>
  installs(command) &&
  command.words.some(({ value, text }) =>
    value === undefined
      ? !/^["']?[a-z][\w.+-]*[=-]/u.test(text)
      : /\.(?:deb|rpm|apk)$|^(?:\.{0,2}\/|https?:|@)/u.test(value),
  );

/** Whether a command brings packages. */
export function installs({ name, words }: Command): boolean {
  const verbs = name !== undefined && Object.hasOwn(packageManagers, name) ? packageManagers[name] : undefined;
  return verbs !== undefined && (verbs.length === 0 || words.some(({ value }) => verbs.includes(value ?? '')));
}
