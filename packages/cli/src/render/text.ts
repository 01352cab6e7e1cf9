import type { Left, Reported } from '@dockerfix/core';
import type { FileError, FileReport } from '../report.ts';
import type { Colors } from './color.ts';
import { renderDiff } from './diff.ts';
import { visible } from './visible.ts';

export interface TextOptions {
  readonly colors: Colors;
  /** Name the file as fixed, where the diff would be. */
  readonly write: boolean;
}

/**
 * What people read about one file: the diff (or that the file was fixed), the fixes, what to do besides, and a line for
 * each thing left. Empty when there is nothing to say. Errors are apart: {@link renderError}.
 */
export function renderFile(report: FileReport, { colors, write }: TextOptions): string {
  const lines = [
    ...report.applied.map((reported) => appliedLine(report, reported, colors)),
    ...report.steps.map((step) => colors.bold(colors.yellow(`  ! next step: ${visible(step)}`))),
    ...report.notes.map((note) => colors.dim(`  note: ${visible(note)}`)),
  ];
  const done = report.error ? [] : lines;
  const left = report.left.filter(({ reason }) => reason !== 'suppressed').map((one) => leftLine(report, one, colors));
  return headOf(report, { colors, write }) + [...done, ...left].map((line) => `${line}\n`).join('');
}

/** One line; under it the stack when the error carries one. */
export function renderError(path: string, { message, line, stack }: FileError, colors: Colors): string {
  const place = line === undefined ? path : `${path}:${line}`;
  const first = `${visible(place)}: ${colors.red('error')}: ${visible(message)}\n`;
  return stack === undefined ? first : `${first}${stack.split('\n').map(visible).join('\n')}\n`;
}

function headOf({ path, changed, diff, error }: FileReport, { colors, write }: TextOptions): string {
  if (!changed || error) return '';
  if (write) return `${colors.green(`fixed ${visible(path)}`)}\n`;
  return diff === undefined ? '' : renderDiff(diff, colors);
}

function appliedLine(report: FileReport, { fixer, place, message, fix }: Reported, colors: Colors): string {
  const kind = fix?.applicability === 'unsafe' ? 'unsafe fix' : 'fix';
  const because = fix?.applicability === 'unsafe' ? ` (because ${visible(fix.because)})` : '';
  const title = visible(fix?.title ?? message);
  return `${placeOf(report, place)} ${colors.bold(fixer)} ${colors.green(kind)}: ${title}${because}`;
}

function leftLine(report: FileReport, left: Left, colors: Colors): string {
  const { fixer, place, reason } = left;
  const message = visible(left.message);
  const why = visible(left.why).replace(/\.$/u, '');
  const would = left.fix ? `; fix: ${visible(left.fix.title)}` : '';
  const start = `${placeOf(report, place)} ${colors.bold(fixer)}`;
  switch (reason) {
    case 'unsafe':
      return `${start} ${colors.yellow('unsafe')}: ${message}${would} (because ${why}; apply with --unsafe)`;
    case 'with-steps':
      return `${start} ${colors.yellow('with steps')}: ${message}${would} (next step: ${why}; apply without --safe)`;
    case 'advice':
      return `${start} ${colors.cyan('advice')}: ${message}; ${why}`;
    case 'conflict':
      return `${start} ${colors.magenta('conflict')}: ${message}${would} (left because ${why})`;
    default:
      return colors.dim(`${placeOf(report, place)} ${fixer} left as it is: ${message}; ${why}`);
  }
}

const placeOf = ({ path }: FileReport, { line, column }: Reported['place']): string =>
  `${visible(path)}:${line}:${column}`;
