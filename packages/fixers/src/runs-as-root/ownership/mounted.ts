import { type Dockerfile, type Project, type Stage, stateBefore } from '@dockerfix/core';
import { isInRootHome, isSystem, isWithin } from '../../stage/paths.ts';
import { ownerText, type Who } from '../../stage/who.ts';
import { composeServices } from './compose.ts';
import { isOfHost } from './compose-mounts.ts';
import { type FoundDirectories, type OwnedDirectory, ownedPath } from './directories.ts';
import { handingOver } from './volumes.ts';

/**
 * What the project's compose files mount. A new volume gets its owner from the directory in the image; what the host mounts is
 * whoever's it is there: that is for people, and over the app itself it is anybody's guess.
 */
export function mountedDirectories(
  dockerfile: Dockerfile,
  stage: Stage,
  project: Project | undefined,
  volumes: readonly OwnedDirectory[],
  who: Who,
): FoundDirectories & { readonly steps: readonly string[] } {
  const workdir = stateBefore(dockerfile, stage, 'end').workdir?.text ?? '/';
  const directories: OwnedDirectory[] = [];
  const because: string[] = [];
  const steps: string[] = [];
  for (const { file, mounts, privilege, unread } of composeServices(project)) {
    if (privilege !== undefined) because.push(`${file} runs it with \`${privilege}\`, which is of use to root only`);
    if (unread !== undefined) because.push(`what ${file} mounts with \`${unread}\` is not known`);
    for (const mount of mounts.filter(({ isReadOnly }) => !isReadOnly)) {
      const { source, target } = mount;
      if (isOfHost(mount)) {
        if (source.endsWith('.sock') || isWithin(workdir, target)) {
          because.push(`${file} mounts ${source} over ${target}, and whose files those are is up to the host`);
        } else if (!/\.\w+$/u.test(source)) steps.push(handingHostOver(file, source, target, who));
      } else if (isSystem(target) || isInRootHome(target)) {
        because.push(`${file} mounts a volume over ${target}, which cannot be handed over`);
      } else if (![...volumes, ...directories].some(({ path }) => path === target)) {
        const directory = ownedPath(target);
        directories.push(directory);
        steps.push(handingOver(directory, who));
      }
    }
  }
  return { directories, because, steps };
}

function handingHostOver(file: string, source: string, target: string, { owner, name }: Who): string {
  const to = owner ? ownerText(owner) : name;
  return `Give ${source}, which ${file} mounts over ${target}, to ${to} on the host if the app writes to it: chown -R ${to} ${source}`;
}
