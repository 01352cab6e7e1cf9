import { DockerfixError } from './errors.ts';
import type { Applicability, Fixer } from './fixer.ts';

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

const levels: Readonly<Record<Applicability, true>> = { safe: true, 'with-steps': true, unsafe: true };

/**
 * What TypeScript checks for those who use it.
 *
 * @throws DockerfixError `usage`, in words for the caller.
 */
export function checkOptions(
  source: unknown,
  { accept, only, skip }: { readonly accept?: unknown; readonly only?: unknown; readonly skip?: unknown },
): void {
  if (typeof source !== 'string') throw usage(`the Dockerfile is ${typeof source}, not a string: pass its text`);
  if (accept !== undefined && !(typeof accept === 'string' && Object.hasOwn(levels, accept))) {
    throw usage(`accept is ${String(accept)}: use one of ${Object.keys(levels).join(', ')}`);
  }
  for (const [name, value] of Object.entries({ only, skip })) {
    if (value !== undefined && !Array.isArray(value)) throw usage(`${name} is no array: pass the names of fixers`);
  }
}

const usage = (message: string): DockerfixError => new DockerfixError('usage', message);
