import { DockerfixError } from '@dockerfix/core';
import type { FileError } from '../report.ts';

/** What is said of a file that could not be done. */
export function fileErrorOf(error: unknown, { debug }: { readonly debug: boolean }): FileError {
  if (error instanceof DockerfixError && error.code !== 'internal') {
    const { code, message, line } = error;
    return { code, message, ...(line === undefined ? {} : { line }) };
  }
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? error.stack : undefined;
  return {
    code: 'internal',
    message: `dockerfix failed here (${message}); this is a defect of dockerfix: report it with the file`,
    ...(debug && stack !== undefined ? { stack } : {}),
  };
}
