import {
  type Dockerfile,
  type Edit,
  type Instruction,
  insertAbove,
  insertBelow,
  keywordLike,
  replaceArguments,
  type Stage,
  stateBefore,
} from '@dockerfix/core';
import { isRoot, type Who } from './account.ts';
import type { OwnedDirectory } from './directories.ts';

/** The edits that make the account and its directories; `because` when one of them could not be made. */
export interface Making {
  readonly edits: readonly Edit[];
  readonly because: readonly string[];
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
  for (const directory of directories) {
    const { madeBy } = directory;
    const isRootThere = madeBy !== undefined && runsAsRootAt(dockerfile, stage, madeBy);
    const canGoEarly = canGoBelow(dockerfile, stage, directory, anchor);
    const together = [...late.keys()].find((one) => canGoBelow(dockerfile, stage, directory, one));
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
  return { edits, because };
}

export function install(who: Who, directories: readonly OwnedDirectory[]): string {
  const owner = who.owner ? `-o ${who.owner.user} -g ${who.owner.group} ` : '';
  return `install -d ${owner}${directories.map(({ shellText }) => shellText).join(' ')}`;
}

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
      const words = dockerfile.slice(instruction).split(/[^\w.@+-]+/u);
      return names.some((name) => words.includes(name));
    });
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
  if (current && lines.length === 1 && instructions.indexOf(current) > lastRun)
    return [replaceArguments(current, user)];
  const lastWork = instructions.findLastIndex(({ keyword }) => needsRoot.has(keyword));
  const start = instructions.slice(lastWork + 1).find(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT');
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
