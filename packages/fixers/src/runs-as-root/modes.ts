import { type Dockerfile, runCommands, type Stage } from '@dockerfix/core';
import { isCopy, targetOf } from './directories.ts';
import { imageInstructions } from './lineage.ts';
import { absolutePath, isWithin, wordsOf } from './paths.ts';

/** Files that root closed to others, outside what the account is given. */
export function closedModes(dockerfile: Dockerfile, stage: Stage, owned: readonly string[]): string[] {
  const isOwned = (path: string | undefined): boolean =>
    path !== undefined && owned.some((directory) => isWithin(path, directory));
  for (const instruction of imageInstructions(stage)) {
    const line = dockerfile.lineAt(instruction.start);
    const closed = `the mode that line ${line} sets keeps everybody but the owner out`;
    if (isCopy(instruction)) {
      const given = instruction.flags.find(({ name }) => name === 'chmod')?.value;
      // BuildKit gives what it downloads the mode 0600: https://docs.docker.com/reference/dockerfile/#add
      const isDownload = instruction.keyword === 'ADD' && wordsOf(instruction).some((word) => /^https?:/u.test(word));
      const mode = given ?? (isDownload ? '0600' : undefined);
      const target = targetOf(dockerfile, stage, instruction)?.text;
      if (mode !== undefined && isClosing(mode) && !isOwned(target)) return [closed];
    }
    if (instruction.keyword !== 'RUN' || !/\b(?:chmod|umask|install)\b/u.test(dockerfile.slice(instruction))) continue;
    const commands = runCommands(instruction) ?? [];
    for (const command of commands) {
      const { name, words } = command;
      if (name === 'umask' && /^0?[0-7]?[0-7][1-7]$/u.test(words[1]?.value ?? '')) return [closed];
      if (
        name === 'find' &&
        words.some(({ value }) => value === 'chmod') &&
        words.some(({ value }) => value !== undefined && isClosing(value))
      )
        return [closed];
      if (name === 'install' && isClosing(words[words.findIndex(({ value }) => value === '-m') + 1]?.value ?? ''))
        return [closed];
      if (name !== 'chmod') continue;
      const isRecursive = words.some(({ value }) => value !== undefined && /^-\w*R/u.test(value));
      const [mode, ...paths] = words.slice(1).filter(({ value }) => value === undefined || !/^-[A-Za-z]/u.test(value));
      if (mode?.value === undefined || !isClosing(mode.value)) continue;
      const outside = paths.some(({ value }) => {
        const path = value === undefined ? undefined : absolutePath(dockerfile, stage, instruction, value)?.text;
        // What the same RUN fetches or makes is root's, wherever it lies.
        const isMadeHere = commands.some(
          (other) => other !== command && other.words.some(({ text }) => text === value),
        );
        return (!isOwned(path) || isMadeHere || isRecursive) && !path?.startsWith('/etc/sudoers');
      });
      if (outside) return [closed];
    }
  }
  return [];
}

/** `700`, `0744` (no execution for others), `u+x`, `go-rwx`. A plain `u+x` gives the owner alone what others need too. */
const isClosing = (mode: string): boolean =>
  /^[0-7]{3,4}$/u.test(mode)
    ? needsExecute(mode)
    : /(?:^|,)(?:u\+[rws]*x|[ugo]*o[ugo]*-[rwx]*|[ugo]*o[ugo]*=(?![rw]*x|r)|u=[rwx]+$)/u.test(mode);

/** The owner may execute or read what others may not. */
function needsExecute(mode: string): boolean {
  const owner = Number(mode.at(-3));
  const others = Number(mode.at(-1));
  return (owner & 5 & ~others) !== 0;
}
