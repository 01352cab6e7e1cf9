import {
  type Context,
  type Dockerfile,
  type Edit,
  type Finding,
  type Fix,
  type Fixer,
  type ImageFacts,
  type Instruction,
  joinInsertions,
  runCommands,
  type Span,
  type Stage,
  stateBefore,
} from '@dockerfix/core';
import { families } from '../data/families.ts';
import { imageInstructions, lineage } from '../stage/lineage.ts';
import { madeAccounts } from '../stage/made-accounts.ts';
import { isInRootHome, wordsOf } from '../stage/paths.ts';
import { chooseAccount, isRoot, type Who } from './account.ts';
import { baseOf } from './base.ts';
import { concerns } from './concerns.ts';
import { isCopy, targetOf } from './directories.ts';
import { planOwnership } from './ownership.ts';
import { goesThroughShell, install, placeMaking, placeUser } from './placement.ts';
import { resolveStart } from './start.ts';
import { judge } from './verdict.ts';

/**
 * Whoever breaks an app that runs as root is root in its container.
 *
 * Safe when every precondition is shown by a fact: base and effective user known, what starts neither needs nor drops
 * root, the account exists or can be made, what the file shows being written is owned, no port below 1024, no volume.
 */
export const runsAsRoot: Fixer = {
  name: 'runs-as-root',
  summary: 'Run the container as a user that is not root.',
  upstream: [
    'hadolint/DL3002',
    'trivy/DS-0002',
    'checkov/CKV_DOCKER_3',
    'checkov/CKV_DOCKER_8',
    'kics/fd54f200-402c-4333-a5a4-36ef6709af2f',
    'semgrep/dockerfile.security.missing-user.missing-user',
  ],
  *check(dockerfile, context) {
    for (const stage of context.targets) {
      const finding = examine(dockerfile, stage, context);
      if (finding) yield finding;
    }
  },
};

const message = 'the container runs as root, so whoever breaks the app is root in it';

function examine(dockerfile: Dockerfile, stage: Stage, context: Context): Finding | undefined {
  const { user, shell } = stateBefore(dockerfile, stage, 'end');
  const base = baseOf(stage);
  const { facts } = base;
  const isAnyRoot = (name: string): boolean => isRoot(name) || isSecondRoot(dockerfile, stage, name);
  const isWindows = facts ? facts.family === 'windows' : speaksWindows(dockerfile, shell);
  if (user?.value && !(isWindows ? isAdministrator : isAnyRoot)(user.value.text)) return undefined;
  const span = placeOfDefect(stage, user?.from);
  if (user?.from && !user.value) return unresolvedUser(dockerfile, stage, user.from);
  if (isWindows) {
    const advice = 'add `USER ContainerUser` above the line that starts the app';
    return { span, message: 'the container runs as an administrator', advice };
  }
  const action = imageInstructions(stage).some(
    (one) => one.keyword === 'LABEL' && dockerfile.slice(one).includes('com.github.actions.'),
  );
  // https://docs.github.com/actions/reference/workflows-and-actions/dockerfile-support#user
  if (action) return { span, message, advice: 'leave it: GitHub needs a container action to run as root' };
  const held = imageInstructions(stage).find(({ keyword }) => keyword === 'ONBUILD');
  if (held) {
    const advice =
      'set USER in the Dockerfiles that are built FROM this image: its ONBUILD instructions run as its user';
    return { span, message, advice };
  }
  const start = resolveStart(stage, facts);
  const verdict = judge(dockerfile, stage, facts, start);
  if (verdict.kind === 'drops') {
    return { span, message: 'the container starts as root and gives it up by itself', notNeeded: verdict.notNeeded };
  }
  if (verdict.kind === 'root') return { span, message: verdict.message, advice: verdict.advice };

  const inHome = startsInRootHome(dockerfile, stage);
  if (inHome !== undefined) return { span, message, advice: inHome };
  const canRun = canRunCommands(dockerfile, stage, facts);
  const who = chooseAccount(dockerfile, stage, facts, canRun, context.preferences);
  if ('advice' in who) return { span, message, advice: who.advice };

  const because = [...base.because, ...(facts && !base.isFamilyOnly ? verdict.because : []), ...who.because];
  if (facts && !base.isFamilyOnly && !user) because.push('whom the base image runs as is not known');
  const [bottom] = lineage(stage);
  if (bottom && /^\$(?:\w+|\{[^}]*\})$/u.test(bottom.base.written)) {
    because.push(`the base image is whatever \`${bottom.base.written}\` is when it is built`);
  }
  if (facts?.family === 'scratch' && bottom && unpacksRoot(dockerfile, bottom)) {
    because.push('what is unpacked into the root directory brings programs and accounts of its own');
  }
  const rooted = canRun && facts && !families[facts.family].hasShell;
  if (rooted) {
    because.push('its RUNs need a shell, which the base image does not have: what the image becomes is not known');
  }
  const ownership = planOwnership(dockerfile, stage, facts, who);
  const late = ownership.lateDirectories;
  const owned = [...ownership.directories, ...late].flatMap(({ path }) => path ?? []);
  because.push(...ownership.because, ...concerns(dockerfile, stage, facts, who, start, owned));

  const edits: Edit[] = [...ownership.edits];
  const notes = [...ownership.notes];
  let lastRun = -1;
  if (canRun) {
    const making = placeMaking(dockerfile, stage, who, ownership.directories);
    edits.unshift(...making.edits);
    because.push(...making.because);
    lastRun = making.lastRun;
    if (late.length > 0 && !goesThroughShell(dockerfile, stage, 'end')) {
      because.push('SHELL is none that a RUN can go through');
    }
  } else {
    const there = ownership.directories.find(({ madeBy }) => madeBy === undefined);
    if (there) because.push(`no RUN can give ${there.shellText} to ${who.name}`);
    const volume = ownership.directories.find(({ madeBy }) => madeBy?.keyword === 'VOLUME');
    if (volume) because.push(`no RUN can make ${volume.shellText} for ${who.name} in this image`);
    if (ownership.directories.some(({ madeBy }) => madeBy?.keyword === 'WORKDIR')) {
      notes.push('BuildKit makes a new WORKDIR for the user in force; other builders leave it to root.');
    }
  }
  const lines = [
    ...(canRun && late.length > 0 ? [`RUN ${install(who, late)}`] : []),
    ...homeLines(facts, canRun, who),
    `USER ${who.user}`,
  ];
  edits.push(...placeUser(dockerfile, stage, lines, who.user, !canRun, lastRun));
  const fix = fixOf(who, joinInsertions(edits), because, ownership.steps, notes);
  return fix && { span, message: facts || user ? message : 'the container may run as root', fix };
}

function fixOf(
  { name, user }: Who,
  [first, ...rest]: readonly Edit[],
  because: readonly string[],
  [step, ...steps]: readonly string[],
  notes: readonly string[],
): Fix | undefined {
  if (!first) return undefined;
  const title = name === user || user.startsWith(`${name}:`) ? `Run as ${user}` : `Run as ${name} (${user})`;
  const base = { title, edits: [first, ...rest] as const, notes };
  if (because.length > 0) {
    return {
      ...base,
      applicability: 'unsafe',
      because: because.join('; '),
      steps: step === undefined ? [] : [step, ...steps],
    };
  }
  if (step !== undefined) return { ...base, applicability: 'with-steps', steps: [step, ...steps] };
  return { ...base, applicability: 'safe' };
}

/** The USER that says root, else what starts, else FROM. */
function placeOfDefect(stage: Stage, from: Instruction | undefined): Span {
  const start = stage.instructions.findLast(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT');
  const at = (from && stage.instructions.includes(from) ? from : undefined) ?? start ?? stage.from;
  return { start: at.start, end: at.end };
}

/** An ARG that is empty unless somebody sets it, a default of root; else a variable of the base image. */
function unresolvedUser(dockerfile: Dockerfile, stage: Stage, from: Instruction): Finding {
  const written = dockerfile.slice(from.arguments);
  const span = placeOfDefect(stage, from);
  const declared = dockerfile.instructions
    .filter(({ keyword }) => keyword === 'ARG')
    .flatMap(({ pairs }) => pairs.map(({ key }) => key));
  if (declared.some((key) => written.includes(key)) || /-(?:root|0)\b/u.test(written)) {
    const advice = `give the variable in it a default that is not root: unset, \`USER ${written}\` is root or an error`;
    return { span, message: `who \`USER ${written}\` is depends on the build`, advice };
  }
  const notNeeded = `nothing in the file sets the variable in \`USER ${written}\`, so the base image does`;
  return { span, message: 'the container runs as the user that its base image names', notNeeded };
}

/** A name that the file gives to uid 0. */
const isSecondRoot = (dockerfile: Dockerfile, stage: Stage, name: string): boolean =>
  /-u[ =]?0\b|--uid[ =]0\b/u.test(dockerfile.source) &&
  madeAccounts(stage, (one) => dockerfile.slice(one)).accounts.some((one) => one.name === name && one.uid === 0);

/** Nothing is known of the base, but who writes for Linux needs neither. */
const speaksWindows = (dockerfile: Dockerfile, shell: readonly string[] | undefined): boolean =>
  dockerfile.escape === '`' || /(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/iu.test(shell?.[0] ?? '');

const isAdministrator = (user: string): boolean => /^ContainerAdministrator$/iu.test(user);

function startsInRootHome(dockerfile: Dockerfile, stage: Stage): string | undefined {
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

/**
 * Whether a RUN can be added. An image without a shell has none, and a file that cross-builds without any RUN would need
 * emulation for its first one (https://docs.docker.com/build/building/multi-platform/#cross-compilation).
 */
function canRunCommands(dockerfile: Dockerfile, stage: Stage, facts: ImageFacts | undefined): boolean {
  const runs = imageInstructions(stage).filter(({ keyword }) => keyword === 'RUN');
  if (!facts) return runs.some((run) => !run.json && runCommands(run) !== undefined);
  return runs.length > 0 || (families[facts.family].hasShell && !crossBuilds(dockerfile));
}

const crossBuilds = (dockerfile: Dockerfile): boolean =>
  dockerfile.stages.some(({ base }) => base.platform?.includes('BUILDPLATFORM')) ||
  dockerfile.instructions.some(
    ({ keyword, pairs }) => keyword === 'ARG' && pairs.some(({ key }) => /^TARGET(?:ARCH|PLATFORM|OS)$/u.test(key)),
  );

/** A root filesystem: `ADD rootfs.tar.xz /`, `COPY rootfs/ /`. */
const unpacksRoot = (dockerfile: Dockerfile, stage: Stage): boolean =>
  stage.instructions.some(
    (one) =>
      (one.keyword === 'ADD' || wordsOf(one)[0]?.endsWith('/')) &&
      isCopy(one) &&
      targetOf(dockerfile, stage, one)?.text === '/',
  );

/** A number without an account has `/` as its home, which it cannot write to: /tmp is there wherever a shell is. */
const homeLines = (facts: ImageFacts | undefined, canRun: boolean, { hasHome }: Who): string[] =>
  facts && !canRun && !hasHome && families[facts.family].hasShell ? ['ENV HOME=/tmp'] : [];
