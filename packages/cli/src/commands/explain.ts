import { fileErrorOf } from '../files/file-error.ts';
import { findTargets, type Target } from '../files/find.ts';
import { decode, readBytes, readInput } from '../files/read.ts';
import type { Io } from '../io.ts';
import { colorsFor } from '../render/color.ts';
import type { ExitCode } from '../render/exit-code.ts';
import { type ExplainedFile, renderExplanation } from '../render/explanation.ts';
import { renderError } from '../render/text.ts';
import { type CommonRequest, type FixFile, type FixText, fixerFor } from '../request.ts';

/** What `dockerfix explain [paths…]` was asked to do. */
export type ExplainRequest = CommonRequest;

/** The one document that `dockerfix explain --format json` prints. Fields may be added without another `version`. */
export interface ExplainDocument {
  readonly version: 1;
  readonly files: readonly ExplainedFile[];
}

/** Says of each stage what is known of it and what was decided, and why. Writes nothing, whatever it finds. */
export async function runExplain(request: ExplainRequest, io: Io, fix: FixText): Promise<ExitCode> {
  const fixFile = fixerFor(request, io, fix);
  const files: ExplainedFile[] = [];
  for (const target of findTargets(request.paths, io.cwd)) {
    const file = await explain(target, request, io, fixFile);
    files.push(file);
    if (request.format === 'json') continue;
    if (file.error) io.stderr.write(renderError(file.path, file.error, colorsFor(io, io.stderr)));
    else io.stdout.write(`${files.length > 1 ? '\n' : ''}${renderExplanation(file, colorsFor(io, io.stdout))}`);
  }
  if (request.format === 'json') {
    const document: ExplainDocument = { version: 1, files };
    io.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  }
  return files.some(({ error }) => error) ? 2 : 0;
}

async function explain(target: Target, request: ExplainRequest, io: Io, fix: FixFile): Promise<ExplainedFile> {
  const { label: path } = target;
  if (target.kind === 'failure') return { path, stages: [], error: { code: 'input', message: target.message } };
  try {
    const bytes = target.kind === 'stdin' ? await readInput(io) : readBytes(target.path);
    return { path, stages: fix(decode(bytes), target.kind === 'file' ? target.path : undefined).stages };
  } catch (error) {
    return { path, stages: [], error: fileErrorOf(error, request) };
  }
}
