import {
  type Dockerfile,
  type Edit,
  expand,
  type Instruction,
  insertAbove,
  insertBelow,
  keywordLike,
  replaceArguments,
  type Stage,
  stateBefore,
} from '@dockerfix/core';
import { interpreters } from '../data/start-programs.ts';
import { isNamed, isRoot, ownerText, type Who } from '../stage/who.ts';
import type { OwnedDirectory } from './ownership/directories.ts';
import { baseName } from './start/program.ts';

/** The edits that make the account and its directories; `because` when one of them could not be made. */
export interface Making {
  readonly edits: readonly Edit[];
  readonly because: readonly string[];
  /** The position in the file that the last RUN among the edits stands at: root is needed up to there. */
  readonly lastRun: number;
}

/**
 * The account goes right below FROM, early and cacheable. A directory goes with it, unless a RUN in between may make it too
 * (`mkdir /app` fails and `mv x /app` means something else when it is there): then into a RUN of its own, right
 * above the instruction that makes it anyway.
 */
export function placeMaking(
  dockerfile: Dockerfile,
  stage: Stage,
  who: Who,
  directories: readonly OwnedDirectory[],
): Making {
  const anchor = stage.instructions.includes(who.below ?? stage.from) ? (who.below ?? stage.from) : stage.from;
  const early: OwnedDirectory[] = [];
  const late = new Map<Instruction, OwnedDirectory[]>();
  const because: string[] = [];
  for (const found of directories) {
    // What was made before an account that has to be named is there by the time that it is.
    const isThere = who.owner && isNamed(who.owner) && found.madeBy && found.madeBy.index < anchor.index;
    const directory = isThere ? { ...found, madeBy: undefined } : found;
    const { madeBy } = directory;
    const isRootThere = madeBy !== undefined && runsAsRootAt(dockerfile, stage, madeBy);
    const canGoEarly = canGoBelow(dockerfile, stage, directory, anchor);
    const previous = [...late.keys()].at(-1);
    const together = previous && canGoBelow(dockerfile, stage, directory, previous) ? previous : undefined;
    if (canGoEarly && (who.commands.length > 0 || !isRootThere)) early.push(directory);
    else if (together) late.set(together, [...(late.get(together) ?? []), directory]);
    else if (madeBy && isRootThere) late.set(madeBy, [directory]);
    else because.push(`${directory.shellText} cannot be handed over where it is made`);
  }

  const edits: Edit[] = [];
  const commands = [...who.commands, ...(early.length > 0 ? [install(who, early)] : [])];
  if (commands.length > 0) {
    edits.push(insertBelow(dockerfile, anchor, run(dockerfile, anchor, commands)));
    const next = stage.instructions[stage.instructions.indexOf(anchor) + 1];
    if (!runsAsRootAt(dockerfile, stage, next ?? 'end')) {
      because.push('it may not be root that makes the account');
    }
  }
  for (const [instruction, group] of late) {
    edits.push(insertAbove(dockerfile, instruction, run(dockerfile, instruction, [install(who, group)])));
  }
  const runs = [...(commands.length > 0 ? [anchor] : []), ...late.keys()];
  const through = runs.find((one) => !goesThroughShell(dockerfile, stage, one));
  if (through) because.push(`SHELL is none that the RUN at line ${dockerfile.lineAt(through.start)} can go through`);
  return { edits, because, lastRun: Math.max(-1, ...runs.map(({ index }) => index)) };
}

/** Whether a RUN right there is read by a shell as the account's commands are written for. */
export function goesThroughShell(dockerfile: Dockerfile, stage: Stage, at: Instruction | 'end'): boolean {
  const { shell } = stateBefore(dockerfile, stage, at);
  return shell === undefined || shell.some((word) => interpreters.includes(baseName(word)));
}

export function install(who: Who, directories: readonly OwnedDirectory[]): string {
  const { user, group } = who.owner ?? {};
  const options = [
    user === undefined ? '' : `-o ${user} `,
    group === undefined ? '' : `-g ${group} `,
    // Whoever is in root's group shares what is its
    // (https://docs.redhat.com/documentation/openshift_container_platform/4.17/html/images/creating-images#use-uid_create-images).
    group === '0' ? '-m 775 ' : '',
  ];
  const contents = directories.filter(({ withContents }) => withContents === true);
  return [
    `install -d ${options.join('')}${listed(directories)}`,
    ...(contents.length > 0 ? handOver(who, contents) : []),
  ].join(' && ');
}

const listed = (directories: readonly OwnedDirectory[]): string =>
  directories.map(({ shellText }) => shellText).join(' ');

/** What is in the directories as well. */
const handOver = ({ owner }: Who, directories: readonly OwnedDirectory[]): string[] =>
  owner
    ? [
        `chown -R ${ownerText(owner)} ${listed(directories)}`,
        ...(owner.group === '0' ? [`chmod -R g=u ${listed(directories)}`] : []),
      ]
    : [];

function run(dockerfile: Dockerfile, neighbour: Instruction, commands: readonly string[]): string[] {
  return commands.map((command, index) => {
    const start = index === 0 ? `${keywordLike(dockerfile, neighbour, 'RUN')} ` : '    && ';
    return start + command + (index < commands.length - 1 ? ' \\' : '');
  });
}

/**
 * Whether a directory can be made right at an earlier instruction: it needs no variable, and nothing between there and the
 * instruction that makes it anyway may make it, or its parent, as well.
 */
function canGoBelow(
  dockerfile: Dockerfile,
  stage: Stage,
  { path, isConstant, madeBy }: OwnedDirectory,
  earlier: Instruction,
): boolean {
  if (!isConstant || path === undefined) return false;
  if (!madeBy) return true;
  if (madeBy.index < earlier.index) return false;
  const names = path.split('/').filter((name) => name !== '');
  return !stage.instructions
    .slice(stage.instructions.indexOf(earlier) + 1, stage.instructions.indexOf(madeBy))
    .filter(({ keyword }) => keyword === 'RUN' || keyword === 'COPY' || keyword === 'ADD')
    .some((instruction) => {
      const words = wordsIn(dockerfile, stage, instruction);
      return names.some((name) => words.has(name));
    });
}

const wordsOf = new WeakMap<Instruction, ReadonlySet<string>>();

/** Every name in an instruction, and in the values of the variables in it; many directories may ask. */
function wordsIn(dockerfile: Dockerfile, stage: Stage, instruction: Instruction): ReadonlySet<string> {
  const known = wordsOf.get(instruction);
  if (known) return known;
  const text = dockerfile.slice(instruction);
  const values = [...text.matchAll(/\$\{?(\w+)/gu)].map(
    ([, name]) => expand(dockerfile, stage, instruction, `$${name}`)?.text,
  );
  const words = new Set([text, ...values].flatMap((one) => one?.split(/[^\w.@+-]+/u) ?? []));
  wordsOf.set(instruction, words);
  return words;
}

const runsAsRootAt = (dockerfile: Dockerfile, stage: Stage, at: Instruction | 'end'): boolean => {
  const user = stateBefore(dockerfile, stage, at).user?.value?.text;
  return user === undefined || isRoot(user);
};

/**
 * USER goes below the last instruction that needs root and above CMD or ENTRYPOINT with their comments; to the end of the
 * stage when nothing starts below. A `USER root` that nothing below needs is rewritten instead. With `early` it goes above
 * the first WORKDIR, which BuildKit then makes for that user
 * (https://docs.docker.com/reference/dockerfile/#workdir): where no RUN can make the directory.
 */
export function placeUser(
  dockerfile: Dockerfile,
  stage: Stage,
  lines: readonly string[],
  user: string,
  early: boolean,
  lastRunOfOurs: number,
): readonly Edit[] {
  const { instructions } = stage;
  const current = instructions.findLast(({ keyword }) => keyword === 'USER');
  const lastRun = instructions.findLastIndex(({ keyword }) => keyword === 'RUN');
  const workdir = early && lastRun === -1 ? instructions.find(({ keyword }) => keyword === 'WORKDIR') : undefined;
  if (workdir) {
    const later = instructions.filter((one) => one.keyword === 'USER' && one.index > workdir.index);
    return [
      insertAbove(dockerfile, workdir, cased(dockerfile, workdir, lines)),
      ...later.map((one) => replaceArguments(one, user)),
    ];
  }
  // Unless a RUN of the file or of this fix stands below it.
  const isLast = current && instructions.indexOf(current) > lastRun && current.index >= lastRunOfOurs;
  if (isLast && lines.length === 1) return [replaceArguments(current, user)];
  const lastWork = instructions.findLastIndex(({ keyword }) => needsRoot.has(keyword));
  // A directory of a VOLUME is handed over right above it, which may be below what starts.
  const start = instructions
    .slice(lastWork + 1)
    .find(({ keyword, index }) => (keyword === 'CMD' || keyword === 'ENTRYPOINT') && index > lastRunOfOurs);
  if (start) return [insertAbove(dockerfile, start, cased(dockerfile, start, lines))];
  const last = instructions.at(-1) ?? stage.from;
  return [insertBelow(dockerfile, last, cased(dockerfile, last, lines))];
}

/** COPY and ADD do not ask who the user is, but people expect USER below them; WORKDIR makes directories for the user. */
const needsRoot: ReadonlySet<string> = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR', 'USER']);

/** The first word of each line is a keyword: in the neighbour's case. */
const cased = (dockerfile: Dockerfile, neighbour: Instruction, lines: readonly string[]): string[] =>
  lines.map((line) =>
    line.replace(/^[A-Z]+/u, (keyword) =>
      keywordLike(dockerfile, neighbour, 'USER') === 'USER' ? keyword : keyword.toLowerCase(),
    ),
  );
