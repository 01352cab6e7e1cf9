import {
  addFlag,
  type Dockerfile,
  type Edit,
  type Finding,
  type Fixer,
  type Instruction,
  runCommands,
  type Stage,
  stateBefore,
  unwrap,
} from '@dockerfix/core';
import { type Copy, copiesOf } from '../stage/copies.ts';
import { lineage } from '../stage/lineage.ts';
import { mayHaveFiles } from '../stage/new-directory.ts';
import { ownerFor } from '../stage/owner.ts';
import { isWithin } from '../stage/paths.ts';
import { notRecursive, type RecursiveChown, recursiveChown } from '../stage/recursive-chown.ts';
import { isRoot } from '../stage/who.ts';
import { between } from './between.ts';
import { directoryOf } from './directory.ts';
import { reasonAbove, reasonInCopies, reasonInRun } from './reasons.ts';

/**
 * `chown -R` below COPY stores every file a second time.
 *
 * Safe when all that is in the directory is what COPY brought: then `--chown` gives each file the same owner.
 */
export const chownLayer: Fixer = {
  name: 'chown-layer',
  summary: 'Give files their owner where COPY brings them, not in a layer that stores them again.',
  upstream: [],
  *check(dockerfile, { targets }) {
    const shipped = new Set(targets.flatMap((target) => lineage(target)));
    for (const stage of shipped) {
      if (!/\bchown\b/u.test(dockerfile.slice(stage))) continue;
      for (const run of stage.instructions) {
        if (run.keyword !== 'RUN' || !dockerfile.slice(run).includes('chown')) continue;
        const { shell, user } = stateBefore(dockerfile, stage, run);
        const mayChown = user?.value === undefined || isRoot(user.value.text);
        for (const written of runCommands(run, shell) ?? []) {
          const command = unwrap(written);
          // Nobody but root gives files away: such a line fails, whatever COPY does.
          const chown = mayChown || command !== written ? recursiveChown(command) : undefined;
          const finding = chown && examine(dockerfile, stage, run, chown);
          if (finding) yield finding;
        }
      }
    }
  },
};

function examine(dockerfile: Dockerfile, stage: Stage, run: Instruction, chown: RecursiveChown): Finding | undefined {
  const directory = directoryOf(dockerfile, stage, run, chown);
  if (directory === undefined) return undefined;
  const copies = copiesOf(dockerfile, stage).filter(({ instruction }) => instruction.index < run.index);
  const fills = copies.filter(({ target }) => target !== undefined && isWithin(target, directory));
  const [first] = fills;
  if (!first) return undefined;
  const { start, end } = chown.command;
  const message = `\`chown -R\` stores what line ${dockerfile.lineAt(first.instruction.start)} copies into ${directory} a second time`;
  const span = { start, end };
  const { writer, makesAccounts } = between(dockerfile, stage, directory, first.instruction, chown.command);
  const owner = ownerFor(dockerfile, stage, chown.owner.value ?? '', first.instruction, !makesAccounts);
  const isDone = (copy: Copy): boolean =>
    copy.owner === undefined
      ? owner === '0:0'
      : copy.owner.includes(':') && ownerFor(dockerfile, stage, copy.owner, copy.instruction, !makesAccounts) === owner;
  const others = fills.filter((copy) => !isDone(copy));
  const edit = notRecursive(dockerfile, chown);
  const reason =
    reasonInRun(dockerfile, run) ??
    (writer && `line ${dockerfile.lineAt(writer.start)} may make files there`) ??
    reasonInCopies(dockerfile, stage, directory, copies, others, owner) ??
    reasonAbove(dockerfile, stage, run, directory);
  if (reason !== undefined || owner === undefined || !edit) {
    // Where each file has that owner already, it is there for what a RUN made.
    return others.length === 0 ? undefined : { span, message, advice: adviceFor(directory, reason) };
  }
  const edits: readonly [Edit, ...Edit[]] = [
    edit,
    ...others.map(({ instruction }) => addFlag(instruction, 'chown', owner)),
  ];
  const fix = { title: `Let COPY give ${directory} to ${owner}`, edits };
  const assumption = mayHaveFiles(stage, directory);
  return assumption === undefined
    ? { span, message, fix: { ...fix, applicability: 'safe' } }
    : { span, message, fix: { ...fix, applicability: 'unsafe', because: assumption } };
}

const adviceFor = (directory: string, reason: string | undefined): string =>
  `give what COPY brings into ${directory} its owner with \`--chown\`, and only the rest with chown: ${reason ?? 'that owner has no number in the file, and no name above COPY'}`;
