import type { Summary } from '../report.ts';

/** 0: done; 1: the files' fault (`--check` found something); 2: something could not be done. */
export type ExitCode = 0 | 1 | 2;

export interface ExitRequest {
  /** `all` counts every finding that remains, `fixable` only what a fix would change; `undefined`: not asked. */
  readonly check: 'all' | 'fixable' | undefined;
  readonly write: boolean;
}

export function exitCodeOf(summary: Summary, { check, write }: ExitRequest): ExitCode {
  if (summary.failed > 0) return 2;
  if (!check) return 0;
  const unwritten = write ? 0 : summary.applied;
  const remaining = check === 'all' ? unwritten + summary.left : unwritten;
  return remaining > 0 ? 1 : 0;
}
