import type { Edit, Fix } from '@dockerfix/core';

/** What a fix is made of before its level is decided. */
interface Parts {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Each assumption that it rests on, a clause each. */
  readonly because: readonly string[];
  readonly steps: readonly string[];
  readonly notes: readonly string[];
}

/** The fix at the level that its parts allow: one assumption makes it unsafe. `undefined`: there is nothing to change. */
export function leveledFix({ title, edits, because, steps, notes }: Parts): Fix | undefined {
  const [first, ...rest] = edits;
  const [step, ...others] = steps;
  if (!first) return undefined;
  const base = { title, edits: [first, ...rest] as const, notes };
  if (because.length > 0) return { ...base, applicability: 'unsafe', because: because.join('; '), steps };
  if (step !== undefined) return { ...base, applicability: 'with-steps', steps: [step, ...others] };
  return { ...base, applicability: 'safe' };
}
