import {
  addFlag,
  type Dockerfile,
  type Edit,
  type Finding,
  type Fixer,
  type Instruction,
  insertAbove,
  keywordLike,
  runCommands,
  type Stage,
  stateBefore,
} from '@dockerfix/core';
import { neutralInstallers } from '../data/neutral-programs.ts';
import { cannotName, mayUnpack } from '../stage/copies.ts';
import { lineage } from '../stage/lineage.ts';
import { mayConcern } from '../stage/may-concern.ts';
import { mayHaveFiles } from '../stage/new-directory.ts';
import { ownerFor } from '../stage/owner.ts';
import { isSystem, isWithin, workdirAfter } from '../stage/paths.ts';
import { isRoot } from '../stage/who.ts';
import { type Failure, failures } from './evidence.ts';
import { meantOwners } from './intent.ts';

/**
 * COPY does not ask who USER is: what it brings is root's.
 *
 * Safe where a RUN of that user has to write there, so that the file cannot be built as it is.
 */
export const copyAfterUserWithoutChown: Fixer = {
  name: 'copy-after-user-without-chown',
  summary: 'Give what COPY brings below USER to that user, where it has to write there.',
  upstream: [],
  *check(dockerfile) {
    for (const stage of dockerfile.stages) {
      const found = [...failures(dockerfile, stage)];
      const seen = new Set<Instruction>();
      for (const failure of found) {
        const finding = examine(dockerfile, stage, failure);
        const [first] = failure.copies;
        if (!finding || !first || seen.has(first.instruction)) continue;
        for (const { instruction } of failure.copies) seen.add(instruction);
        yield finding;
      }
      for (const { copy, like, owner } of meantOwners(dockerfile, stage)) {
        if (seen.has(copy)) continue;
        const line = dockerfile.lineAt(like.start);
        yield {
          span: { start: copy.start, end: copy.end },
          message: `what this copies is root’s, beside what line ${line} copies for the user that runs here`,
          fix: {
            title: `Give it to ${owner}`,
            applicability: 'unsafe',
            because: `nothing but the --chown on line ${line} shows that it is meant for that user`,
            edits: [addFlag(copy, 'chown', owner)],
          },
        };
      }
    }
  },
};

function examine(dockerfile: Dockerfile, stage: Stage, failure: Failure): Finding | undefined {
  const { run, path, does, copies } = failure;
  const [first, ...rest] = copies;
  const { user } = stateBefore(dockerfile, stage, run);
  if (!first || !user?.from || !user.value || user.value.dependsOnArgument || isRoot(user.value.text)) return undefined;
  const handing = does === 'changes' ? [] : handOver(dockerfile, stage, user.from, path, first.instruction);
  if (!handing) return undefined;
  const { text } = user.value;
  const at = dockerfile.lineAt(failure.command.start);
  const span = { start: first.instruction.start, end: first.instruction.end };
  const message = `what this copies is root’s, whoever USER is, so line ${at}, which ${does} ${path} as ${text}, fails`;
  // A group that is not known may stay root's: who owns a file may write to it.
  const owner =
    ownerFor(dockerfile, stage, text.includes(':') ? text : `${text}:`, first.instruction, true) ??
    ownerFor(dockerfile, stage, text.split(':')[0] ?? '', first.instruction, true);
  if (owner === undefined || copies.some((copy) => mayUnpack(copy) || cannotName(copy, owner))) {
    return { span, message, advice: `add \`--chown\` with the numbers of ${text} and of its group` };
  }
  const edits: readonly [Edit, ...Edit[]] = [
    addFlag(first.instruction, 'chown', owner),
    ...rest.map(({ instruction }) => addFlag(instruction, 'chown', owner)),
    ...handing.map((directory) =>
      insertAbove(dockerfile, user.from ?? run, [
        `${keywordLike(dockerfile, user.from ?? run, 'RUN')} chown ${owner} ${directory}`,
      ]),
    ),
  ];
  return { span, message, fix: { title: `Give what is copied to ${text} (${owner})`, applicability: 'safe', edits } };
}

/**
 * The directory itself when WORKDIR made it for root above USER: it has to be handed over first. Nothing when COPY makes it.
 * `undefined`: it may be the user’s already, so that nothing fails.
 */
function handOver(
  dockerfile: Dockerfile,
  stage: Stage,
  from: Instruction,
  directory: string,
  first: Instruction,
): readonly string[] | undefined {
  if (isSystem(directory) || !/^[\w./-]+$/u.test(directory) || mayHaveFiles(stage, directory) !== undefined)
    return undefined;
  const inherited = lineage(stage).slice(0, -1);
  const isTouched = lineage(stage).some((one) =>
    one.instructions.some(
      (run) =>
        run.keyword === 'RUN' &&
        run.start < first.start &&
        mayConcern(dockerfile, one, run, directory) &&
        !leavesOwners(run),
    ),
  );
  if (isTouched || inherited.some((one) => one.instructions.some(({ keyword }) => keyword === 'WORKDIR')))
    return undefined;
  const makers = stage.instructions.filter(
    (one) =>
      one.start < first.start &&
      ((one.keyword === 'WORKDIR' && isWithin(workdirAfter(dockerfile, stage, one)?.text ?? '/', directory)) ||
        ((one.keyword === 'COPY' || one.keyword === 'ADD') && one.index < from.index)),
  );
  const [maker] = makers;
  if (!maker) return [];
  // Below USER, BuildKit makes it for that user.
  if (maker.keyword !== 'WORKDIR' || maker.index > from.index || makers.length > 1) return undefined;
  const before = stateBefore(dockerfile, stage, from).user?.value?.text;
  const at = stateBefore(dockerfile, stage, maker).user?.value?.text;
  return before !== undefined && isRoot(before) && at !== undefined && isRoot(at) ? [directory] : undefined;
}

/** Package managers and account tools, wherever they are called. */
const leavesOwners = (run: Instruction): boolean =>
  (runCommands(run) ?? [undefined]).every((command) => neutralInstallers.has(command?.name ?? ''));
