import {
  type Dockerfile,
  type ImageFacts,
  type Instruction,
  type Project,
  type Stage,
  stateBefore,
} from '@dockerfix/core';
import { imageInstructions } from '../stage/lineage.ts';
import { madeAccounts } from '../stage/made-accounts.ts';
import { isInRootHome } from '../stage/paths.ts';
import { isRoot } from '../stage/who.ts';

/** Why no edit is made: what to do instead, or why nothing is needed. */
export type Exemption = { readonly message: string } & (
  | { readonly advice: string; readonly notNeeded?: never }
  | { readonly notNeeded: string; readonly advice?: never }
);

/** What a container of the stage runs as, as far as that settles the matter. */
export type EffectiveUser = 'somebody else' | 'root' | 'administrator' | 'depends on the build';

/** A user that is not known counts as root: nothing shows that it is somebody else. */
export function effectiveUser(dockerfile: Dockerfile, stage: Stage, isWindows: boolean): EffectiveUser {
  const { user } = stateBefore(dockerfile, stage, 'end');
  const name = user?.value?.text;
  if (name === undefined) return user?.from ? 'depends on the build' : isWindows ? 'administrator' : 'root';
  if (isWindows) return /^ContainerAdministrator$/iu.test(name) ? 'administrator' : 'somebody else';
  return isRoot(name) || isSecondRoot(dockerfile, stage, name) ? 'root' : 'somebody else';
}

/** A name that the file gives to uid 0. */
const isSecondRoot = (dockerfile: Dockerfile, stage: Stage, name: string): boolean =>
  /-u[ =]?0\b|--uid[ =]0\b/u.test(dockerfile.source) &&
  madeAccounts(stage, (one) => dockerfile.slice(one)).accounts.some((one) => one.name === name && one.uid === 0);

/** Whether the stage is of Windows. Nothing is known of the base, but who writes for Linux needs neither. */
export function isForWindows(dockerfile: Dockerfile, stage: Stage): boolean {
  if (stage.family) return stage.family.family === 'windows';
  const { shell } = stateBefore(dockerfile, stage, 'end');
  return dockerfile.escape === '`' || /(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/iu.test(shell?.[0] ?? '');
}

export const administrator: Exemption = {
  message: 'the container runs as an administrator',
  advice: 'add `USER ContainerUser` above the line that starts the app',
};

/** An ARG that is empty unless somebody sets it, a default of root; else a variable of the base image. */
export function unresolvedUser(dockerfile: Dockerfile, from: Instruction): Exemption {
  const written = dockerfile.slice(from.arguments);
  const declared = dockerfile.instructions
    .filter(({ keyword }) => keyword === 'ARG')
    .flatMap(({ pairs }) => pairs.map(({ key }) => key));
  if (declared.some((key) => written.includes(key)) || /-(?:root|0)\b/u.test(written)) {
    return {
      message: `who \`USER ${written}\` is depends on the build`,
      advice: `give the variable in it a default that is not root: unset, \`USER ${written}\` is root or an error`,
    };
  }
  return {
    message: 'the container runs as the user that its base image names',
    notNeeded: `nothing in the file sets the variable in \`USER ${written}\`, so the base image does`,
  };
}

/** What must be root, or must not be mended here, whatever it starts. `undefined`: none of these. */
export function exemptUse(dockerfile: Dockerfile, stage: Stage, project: Project | undefined): string | undefined {
  const instructions = imageInstructions(stage);
  const isLabelled = instructions.some(
    (one) => one.keyword === 'LABEL' && dockerfile.slice(one).includes('com.github.actions.'),
  );
  const isAction = ['action.yml', 'action.yaml'].some((path) => usesDocker.test(project?.[path] ?? ''));
  // https://docs.github.com/actions/reference/workflows-and-actions/dockerfile-support#user
  if (isLabelled || isAction) return 'leave it: GitHub needs a container action to run as root';
  if (instructions.some(({ keyword }) => keyword === 'ONBUILD')) {
    return 'set USER in the Dockerfiles that are built FROM this image: its ONBUILD instructions run as its user';
  }
  return undefined;
}

/** https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#runs-for-docker-container-actions */
const usesDocker = /^\s+using:\s*["']?docker\b/mu;

/** What the base image's own program is for, or the platform that runs it, settles the matter. */
export function exemptBase(stage: Stage, facts: ImageFacts | undefined): Exemption | undefined {
  if (facts?.userIgnored !== undefined) {
    return { message: 'the image names no user', notNeeded: facts.userIgnored };
  }
  if (facts?.mustBeRoot && startsTheBase(stage, facts)) {
    const { because, alternative } = facts.mustBeRoot;
    return { message: `the container runs as root: ${because}`, advice: alternative };
  }
  return undefined;
}

/** Whether the base image's own program is what starts: its ENTRYPOINT, or its CMD when it has no ENTRYPOINT. */
function startsTheBase(stage: Stage, { entrypoint }: ImageFacts): boolean {
  const keywords = new Set(imageInstructions(stage).map(({ keyword }) => keyword));
  return !keywords.has('ENTRYPOINT') && !(entrypoint === null && keywords.has('CMD'));
}

/** What starts in root's home, where nobody else can enter, has to be moved first. */
export function startsInRootHome(dockerfile: Dockerfile, stage: Stage): string | undefined {
  const { workdir } = stateBefore(dockerfile, stage, 'end');
  if (workdir && isInRootHome(workdir.text)) {
    return `move the app out of ${workdir.text}, say to /app, in WORKDIR, COPY and what starts: only root can enter /root`;
  }
  const home = imageInstructions(stage)
    .filter((one) => one.keyword === 'ENV' && dockerfile.slice(one).includes('HOME'))
    .findLast(({ pairs }) =>
      pairs.some(({ key, raw }) => key === 'HOME' && raw !== undefined && /^["']?\/root\b/u.test(raw)),
    );
  return home && `remove HOME=/root on line ${dockerfile.lineAt(home.start)}: no other user can enter it`;
}
