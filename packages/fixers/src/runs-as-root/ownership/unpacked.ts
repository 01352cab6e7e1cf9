import { type Dockerfile, type Instruction, resolvePath, runCommands, type Stage, stateBefore } from '@dockerfix/core';
import { imageInstructions } from '../../stage/lineage.ts';
import { isWithin } from '../../stage/paths.ts';
import type { OwnedDirectory } from './directories.ts';

/** A RUN that unpacks into one of the app's directories, by its name or because it starts there. */
export const unpackedBy = (
  dockerfile: Dockerfile,
  stage: Stage,
  owned: readonly OwnedDirectory[],
): Instruction | undefined =>
  imageInstructions(stage).find((one) => {
    if (one.keyword !== 'RUN' || !/\b(?:tar|unzip|bsdtar)\b/u.test(dockerfile.slice(one))) return false;
    const workdir = stateBefore(dockerfile, stage, stage.instructions.includes(one) ? one : 'end').workdir?.text;
    return (runCommands(one) ?? []).some(({ name, words }) => {
      if (name !== 'tar' && name !== 'unzip' && name !== 'bsdtar') return false;
      const values = words.slice(1).map(({ value, text }) => value ?? text);
      const isTo = (path: string): boolean =>
        owned.some(
          (directory) => directory.path !== undefined && isWithin(resolvePath(workdir ?? '/', path), directory.path),
        );
      const option = values.findIndex((value) => /^(?:-\w*[Cd]|--directory)(?:=|$)/u.test(value));
      if (option === -1) return workdir !== undefined && isTo(workdir) && !/\bcd\s/u.test(dockerfile.slice(one));
      return isTo(values[option]?.split('=')[1] ?? values[option + 1] ?? '');
    });
  });
