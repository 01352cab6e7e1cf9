import { type Dockerfile, expand, type Project, resolvePath, type Stage, stateBefore } from '@dockerfix/core';
import { copiedFile } from './copied-file.ts';
import { lineage } from './lineage.ts';
import type { ImageFile, Touched } from './touched.ts';
import { changedFile } from './written-file.ts';

/**
 * The file that lies at an absolute path of the image in the end. `undefined`: not known, because it is the base image's,
 * because nobody has read it, or because a RUN changes it.
 */
function imageFile(
  dockerfile: Dockerfile,
  stage: Stage,
  project: Project | undefined,
  path: string,
  depth = 0,
): ImageFile | undefined {
  if (depth > 4) return undefined;
  let found: Touched;
  for (const one of lineage(stage)) {
    for (const instruction of one.instructions) {
      const { keyword } = instruction;
      if (keyword === 'RUN') {
        found = changedFile(dockerfile, one, instruction, path, found);
      } else if (keyword === 'COPY' || keyword === 'ADD') {
        const fromStage = (from: Stage, source: string): Touched =>
          imageFile(dockerfile, from, project, source, depth + 1) ?? 'unknown';
        found = copiedFile(dockerfile, one, instruction, project, path, fromStage) ?? found;
      }
    }
  }
  return found === undefined || found === 'unknown' ? undefined : { ...found, path };
}

/** Where images look for programs when nothing else is said: https://docs.docker.com/reference/dockerfile/#env */
const searched = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];

/** The file that a program's name stands for: looked for along PATH, or taken from the WORKDIR. */
export function programFile(
  dockerfile: Dockerfile,
  stage: Stage,
  project: Project | undefined,
  program: string,
): ImageFile | undefined {
  if (!isMentioned(dockerfile, project, program)) return undefined;
  if (program.includes('/')) {
    const workdir = stateBefore(dockerfile, stage, 'end').workdir?.text;
    if (workdir === undefined && !program.startsWith('/')) return undefined;
    return imageFile(dockerfile, stage, project, resolvePath(workdir ?? '/', program));
  }
  for (const directory of directoriesOfPath(dockerfile, stage)) {
    const file = imageFile(dockerfile, stage, project, resolvePath(directory, program));
    if (file) return file;
  }
  return undefined;
}

/** Whether the project or the file names a file like the program: most programs are the image's own. */
function isMentioned(dockerfile: Dockerfile, project: Project | undefined, program: string): boolean {
  const name = program.slice(program.lastIndexOf('/') + 1);
  if (name === '' || !(project || dockerfile.source.includes('<<') || dockerfile.source.includes('>'))) return false;
  if (Object.keys(project ?? {}).some((path) => path === name || path.endsWith(`/${name}`))) return true;
  return dockerfile.instructions.some(({ keyword, start, end, heredocs }) => {
    if (keyword !== 'RUN' && keyword !== 'COPY' && keyword !== 'ADD') return false;
    const text = dockerfile.slice({ start, end });
    // A COPY that gives a file of the project another name, or one that writes it.
    return (
      text.includes(name) && (keyword !== 'RUN' || heredocs.length > 0 || text.includes('>') || text.includes('tee'))
    );
  });
}

function directoriesOfPath(dockerfile: Dockerfile, stage: Stage): readonly string[] {
  const set = lineage(stage).flatMap((one) =>
    one.instructions
      .filter(({ keyword }) => keyword === 'ENV')
      .flatMap((instruction) =>
        instruction.pairs
          .filter(({ key }) => key === 'PATH')
          .flatMap(({ raw = '' }) => raw.replace(/["']/gu, '').split(':'))
          .flatMap((part) => expand(dockerfile, one, instruction, part)?.text ?? []),
      ),
  );
  return [...new Set([...set.filter((one) => one.startsWith('/')), ...searched])];
}
