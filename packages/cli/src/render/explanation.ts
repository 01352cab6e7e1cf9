import type { StageReport } from '@dockerfix/core';
import type { FileError } from '../report.ts';
import type { Colors } from './color.ts';
import { visible } from './visible.ts';

/** What is said of the stages of one file. */
export interface ExplainedFile {
  /** As in the reports of a run. */
  readonly path: string;
  /** In the order of the file; empty when it could not be read. */
  readonly stages: readonly StageReport[];
  readonly error?: FileError;
}

/** For each stage: what it is, who it runs as, of which family it is, what was decided, and why. */
export function renderExplanation({ path, stages }: ExplainedFile, colors: Colors): string {
  const lines = [colors.bold(visible(path)), ...stages.flatMap((stage) => linesOn(stage, stages.length, colors))];
  return lines.map((line) => `${line}\n`).join('');
}

function linesOn(stage: StageReport, count: number, colors: Colors): readonly string[] {
  const { index, name, place, base, isTarget, family, user, decisions } = stage;
  const called = name === undefined ? '' : ` ${colors.bold(visible(name))}`;
  const role = isTarget ? '' : colors.dim('; not what runs');
  const conflict = family?.conflict === undefined ? '' : colors.yellow(`; but ${visible(family.conflict)}`);
  const who = user.name === undefined ? 'not known' : colors.bold(visible(user.name));
  return [
    `  line ${place.line}: stage ${index + 1} of ${count}${called}, FROM ${visible(base)}${role}`,
    `    user: ${who} (${visible(user.from)})`,
    family
      ? `    family: ${colors.bold(family.family)} (${visible(family.evidence)}${conflict})`
      : '    family: not known (neither the base image nor a RUN shows it)',
    ...decisions.flatMap(({ fixer, outcome, why }) => [
      `    ${colors.bold(fixer)}: ${visible(outcome)}`,
      ...why.map((one) => `      - ${visible(one)}`),
    ]),
    ...(isTarget && decisions.length === 0 ? ['    nothing to mend'] : []),
  ];
}
