import type { Who } from '../stage/who.ts';
import type { Start } from './start/start.ts';

/** What was found of what starts, for whoever asks how it was decided. */
export function decisionsOnStart({ programs, baseEntrypoint, inherited, unknown }: Start): readonly string[] {
  const words = programs.map((program) => `\`${program.words.map((word) => word ?? '…').join(' ')}\``);
  const from = inherited ? ', which the base image says' : '';
  const through = baseEntrypoint ? ` through the base image’s \`${baseEntrypoint.name}\`` : '';
  if (words.length === 0) return unknown;
  return [`it starts ${words.join(', then ')}${through}${from}`, ...unknown];
}

/** What was chosen for the fix. */
export function decisionsOnFix(
  { name, user, origin }: Who,
  owns: readonly string[],
  lastNeed: string | undefined,
): readonly string[] {
  return [
    `it can run as ${name === user ? name : `${name} (${user})`}: ${origin}`,
    owns.length > 0 ? `${name} comes to own ${owns.join(', ')}` : `${name} comes to own nothing`,
    lastNeed === undefined ? 'nothing in it needs root' : `root is needed up to ${lastNeed}, so USER stands below`,
  ];
}
