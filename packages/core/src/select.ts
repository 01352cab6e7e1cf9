import { DockerfixError } from './errors.ts';
import type { Fixer } from './fixer.ts';

export interface Selection {
  readonly fixers: readonly Fixer[];
  readonly only?: readonly string[] | undefined;
  readonly skip?: readonly string[] | undefined;
}

/**
 * The fixers to run, in the order of `fixers`.
 *
 * @throws DockerfixError `usage` for a name that no fixer has.
 */
export function selectFixers({ fixers, only, skip }: Selection): readonly Fixer[] {
  if (!only && !skip) return fixers;
  const names = fixers.map(({ name }) => name);
  const unknown = [...(only ?? []), ...(skip ?? [])].find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new DockerfixError('usage', `no fixer is named ${unknown}; there are ${names.join(', ')}`);
  }
  return fixers.filter(({ name }) => (only?.includes(name) ?? true) && !skip?.includes(name));
}
