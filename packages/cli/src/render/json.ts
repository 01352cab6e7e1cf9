import { type FileReport, type Summary, summarise } from '../report.ts';

/**
 * The one document that `--format json` prints. Paths that could not be done are in `files` too, with their `error`, in
 * the order in which they were named or found. Fields may be added without another `version`.
 */
export interface JsonDocument {
  readonly version: 1;
  readonly files: readonly FileReport[];
  readonly summary: Summary;
}

export function renderJson(files: readonly FileReport[]): string {
  const document: JsonDocument = { version: 1, files, summary: summarise(files) };
  return `${JSON.stringify(document, null, 2)}\n`;
}
