import { fileErrorOf } from '../files/file-error.ts';
import { findTargets, type Target } from '../files/find.ts';
import { decode, readBytes, readInput } from '../files/read.ts';
import { replaceFile } from '../files/write.ts';
import type { Io } from '../io.ts';
import { type Colors, colorsFor } from '../render/color.ts';
import { diffOf } from '../render/diff.ts';
import { type ExitCode, exitCodeOf } from '../render/exit-code.ts';
import { renderJson } from '../render/json.ts';
import { renderSummary } from '../render/summary.ts';
import { renderError, renderFile } from '../render/text.ts';
import { type FileReport, failedReport, reportOf, summarise } from '../report.ts';
import { type CommonRequest, type FixFile, type FixText, fixerFor } from '../request.ts';

/** What `dockerfix [paths…]` was asked to do. */
export interface FixRequest extends CommonRequest {
  readonly write: boolean;
  /** @see exitCodeOf */
  readonly check: 'all' | 'fixable' | undefined;
}

/**
 * Fixes each file that the paths name, in order, and prints as it goes: what concerns the files on stdout; errors and the
 * summary on stderr. Whatever fails, the other files are done. With `write`, a fixed standard input is the only thing on
 * stdout; what people read goes to stderr then.
 */
export async function runFix(request: FixRequest, io: Io, fix: FixText): Promise<ExitCode> {
  const fixFile = fixerFor(request, io, fix);
  const targets = findTargets(request.paths, io.cwd);
  const printsInput = request.write && targets.some(({ kind }) => kind === 'stdin');
  const print = request.format === 'json' ? undefined : printer(request, io, printsInput);
  const reports: FileReport[] = [];
  for (const target of targets) {
    const report = await reportOn(target, request, io, fixFile);
    print?.(report, target);
    reports.push(report);
  }

  const summary = summarise(reports);
  if (print) io.stderr.write(renderSummary(summary, request));
  else io.stdout.write(renderJson(reports));
  return exitCodeOf(summary, request);
}

async function reportOn(target: Target, request: FixRequest, io: Io, fix: FixFile): Promise<FileReport> {
  const { label } = target;
  if (target.kind === 'failure') return failedReport(label, { code: 'input', message: target.message });
  try {
    const bytes = target.kind === 'stdin' ? await readInput(io) : readBytes(target.path);
    const source = decode(bytes);
    const fixed = reportOf(label, source, fix(source, target.kind === 'file' ? target.path : undefined));
    const { output } = fixed;
    if (output === undefined) return target.kind === 'stdin' ? { ...fixed, output: source } : fixed;

    const report = { ...fixed, diff: diffOf(label, source, output) };
    return request.write && target.kind === 'file' ? written(report, target.path, bytes, output) : report;
  } catch (error) {
    return failedReport(label, fileErrorOf(error, request));
  }
}

function written(report: FileReport, path: string, before: Uint8Array, text: string): FileReport {
  try {
    replaceFile(path, before, text);
  } catch (error) {
    return { ...report, error: fileErrorOf(error, { debug: false }) };
  }
  const { output: _, ...rest } = report;
  return { ...rest, written: true };
}

/** Prints one report after the other, with an empty line around each diff. */
function printer({ write }: FixRequest, io: Io, printsInput: boolean): (report: FileReport, target: Target) => void {
  const output = printsInput ? io.stderr : io.stdout;
  const colors: Colors = colorsFor(io, output);
  const errorColors = colorsFor(io, io.stderr);
  let separates: 'unless-first' | 'after-diff' | 'no' = 'unless-first';
  return (report, { kind }) => {
    if (kind === 'stdin' && printsInput && !report.error) io.stdout.write(report.output ?? '');
    const text = renderFile(report, { colors, write });
    const hasDiff = !write && report.changed;
    if (text !== '') {
      if (separates === 'after-diff' || (hasDiff && separates === 'no')) output.write('\n');
      output.write(text);
      separates = hasDiff ? 'after-diff' : 'no';
    }
    if (report.error) io.stderr.write(renderError(report.path, report.error, errorColors));
  };
}
