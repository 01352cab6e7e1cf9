import type { DockerfixErrorCode, Edit, FixResult, Left, LeftReason, Reported } from '@dockerfix/core';

/** What a run says about one file. `--format json` prints it as it is. */
export interface FileReport {
  /** As it was named, relative to the working directory when inside it, with forward slashes; `<stdin>` for `-`. */
  readonly path: string;
  /** Whether the fixes make another text of the file. */
  readonly changed: boolean;
  /** Whether that text was written to the file; never for standard input. */
  readonly written: boolean;
  /** The edits that make the new text of the old: UTF-16 offsets into the old one. */
  readonly edits: readonly Edit[];
  /** The findings whose fixes are in the new text. */
  readonly applied: readonly Reported[];
  /** The findings that remain, each with the reason; suppressed and not needed ones as well. */
  readonly left: readonly Left[];
  /** What people must do besides, for the fixes that were applied. */
  readonly steps: readonly string[];
  /** What no file can show, for the fixes that were applied. */
  readonly notes: readonly string[];
  /** A unified diff that `git apply` and `patch -p1` take; present when `changed`. */
  readonly diff?: string;
  /** The new text; present when `changed` and not `written`, and always for standard input. */
  readonly output?: string;
  /** Why the file, or writing it, could not be done. */
  readonly error?: FileError;
}

export interface FileError {
  readonly code: DockerfixErrorCode;
  /** One line: what failed, and the next step. */
  readonly message: string;
  /** 1-based. */
  readonly line?: number;
  /** Of an internal error, under `--debug` only. */
  readonly stack?: string;
}

/** The numbers of a whole run. */
export interface Summary {
  /** Files, and paths that could not be done. */
  readonly files: number;
  /** Files that the fixes change, those whose writing failed left out. */
  readonly changed: number;
  readonly written: number;
  /** What could not be done: exit code 2. */
  readonly failed: number;
  /** Fixes in the new texts. */
  readonly applied: number;
  /** Those of them that ask people to do something besides. */
  readonly appliedWithSteps: number;
  /** Findings that remain and count for `--check`: advice, conflicts, and fixes beyond the accepted level. */
  readonly left: number;
  /** Findings that an ignore comment hides; they do not count. */
  readonly suppressed: number;
  /** What looks like a defect and is none; it does not count. */
  readonly notNeeded: number;
}

export const failedReport = (path: string, error: FileError): FileReport => ({ path, ...nothing, error });

export const reportOf = (path: string, source: string, { output, ...result }: FixResult): FileReport => ({
  path,
  ...nothing,
  changed: output !== source,
  edits: result.edits,
  applied: result.applied,
  left: result.left,
  steps: result.steps,
  notes: result.notes,
  ...(output === source ? {} : { output }),
});

/** Whether a finding that was left is a defect that somebody still has to mend. */
const counts = ({ reason }: { readonly reason: LeftReason }): boolean =>
  reason !== 'suppressed' && reason !== 'not-needed';

export function summarise(reports: readonly FileReport[]): Summary {
  const done = reports.filter(({ error }) => !error);
  const applied = done.flatMap((report) => report.applied);
  const left = reports.flatMap((report) => report.left);
  return {
    files: reports.length,
    changed: done.filter(({ changed }) => changed).length,
    written: reports.filter(({ written }) => written).length,
    failed: reports.filter(({ error }) => error).length,
    applied: applied.length,
    appliedWithSteps: applied.filter(asksForSteps).length,
    left: left.filter(counts).length,
    suppressed: left.filter(({ reason }) => reason === 'suppressed').length,
    notNeeded: left.filter(({ reason }) => reason === 'not-needed').length,
  };
}

const asksForSteps = ({ fix }: Reported): boolean =>
  fix !== undefined && fix.applicability !== 'safe' && (fix.steps?.length ?? 0) > 0;

const nothing = {
  changed: false,
  written: false,
  edits: [],
  applied: [],
  left: [],
  steps: [],
  notes: [],
} as const satisfies Partial<FileReport>;
