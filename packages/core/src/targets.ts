import type { Dockerfile, Stage } from './dockerfile.ts';
import { DockerfixError } from './errors.ts';
import type { Preferences } from './preferences.ts';

/**
 * The stages whose images are run: the one that `target` names, or all that start something by themselves, or the last.
 *
 * @throws DockerfixError `usage` for a target that is not in the file.
 */
export function targetStages(
  { stages }: Dockerfile,
  { target, targets }: Pick<Preferences, 'target' | 'targets'>,
): readonly Stage[] {
  if (target !== undefined) return [stageNamed(stages, target)];
  const last = stages.at(-1);
  if (targets !== 'all') return last ? [last] : [];
  // A stage that others copy from or start from is one to build with, unless it says itself what it runs.
  return stages.filter((stage) => stage === last || stage.instructions.some(saysStart));
}

const saysStart = ({ keyword }: Stage['instructions'][number]): boolean =>
  keyword === 'CMD' || keyword === 'ENTRYPOINT';

/** As BuildKit does: by name in any case, of two the later; else by number. */
function stageNamed(stages: readonly Stage[], target: string): Stage {
  const found =
    stages.findLast(({ name }) => name === target.toLowerCase()) ??
    (/^\d+$/u.test(target) ? stages[Number(target)] : undefined);
  if (found) return found;
  const names = stages.flatMap(({ name }) => name ?? []);
  const there = names.length > 0 ? `there are ${names.join(', ')}` : `its stages have no names; use a number from 0`;
  throw new DockerfixError('usage', `the file has no stage named \`${target}\`; ${there}`);
}
