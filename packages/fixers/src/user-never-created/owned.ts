import type { Dockerfile, Edit, Preferences, Stage } from '@dockerfix/core';
import { concerns } from '../runs-as-root/concerns/concerns.ts';
import type { OwnedDirectory } from '../runs-as-root/ownership/directories.ts';
import { planOwnership } from '../runs-as-root/ownership/ownership.ts';
import { resolveStart } from '../runs-as-root/start/start.ts';
import { judge } from '../runs-as-root/start/verdict.ts';
import type { Base } from '../stage/base.ts';
import type { NoAccount, Who } from '../stage/who.ts';

/** What the account gets beside its name, and what stands in the way of it. */
export interface Owned {
  readonly directories: readonly OwnedDirectory[];
  readonly late: readonly OwnedDirectory[];
  readonly edits: readonly Edit[];
  readonly because: readonly string[];
  readonly steps: readonly string[];
  readonly notes: readonly string[];
}

/** Of an account that only builds or only owns files, nothing else is asked. */
export const nothingOwned: Owned = { directories: [], late: [], edits: [], because: [], steps: [], notes: [] };

/** The same as an account gets that takes the place of root. */
export function ownedBy(
  dockerfile: Dockerfile,
  stage: Stage,
  { facts }: Base,
  who: Who,
  preferences: Preferences,
): Owned | NoAccount {
  const start = resolveStart(dockerfile, stage, facts, preferences.project);
  // That what starts may need root is no doubt here: the file says itself that it does not.
  const verdict = judge(dockerfile, stage, facts, start);
  if (verdict.kind === 'root') return { advice: verdict.advice };
  const drops = verdict.kind === 'drops' ? ['what starts would give up root by itself, for a user of its own'] : [];
  const ownership = planOwnership(dockerfile, stage, facts, who, start, preferences);
  const { directories, lateDirectories: late, edits, steps } = ownership;
  const paths = [...directories, ...late].flatMap(({ path }) => path ?? []);
  const because = [
    ...drops,
    ...ownership.because,
    ...concerns(dockerfile, stage, facts, who, start, paths, preferences.project),
  ];
  const notes = [
    ...ownership.notes,
    ...(who.commands.length > 0
      ? [`USER keeps the name ${who.name}; Kubernetes’ runAsNonRoot can only verify numbers, such as ${who.user}.`]
      : []),
  ];
  return { directories, late, edits, because, steps, notes };
}
