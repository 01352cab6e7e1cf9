import type { Summary } from '../report.ts';

/**
 * The last line of a run: `1 file would change: 2 fixes (1 with next steps); 1 finding left; run with --write to apply`.
 */
export function renderSummary(summary: Summary, { write }: { readonly write: boolean }): string {
  const unchanged = summary.files - summary.changed - summary.failed;
  const parts = [
    summary.changed > 0 ? changes(summary, write) : unchanged > 0 ? 'nothing to do' : '',
    summary.changed > 0 && unchanged > 0 ? `${several(unchanged, 'file')} unchanged` : '',
    summary.left > 0 ? `${several(summary.left, 'finding')} left` : '',
    summary.suppressed > 0 ? `${summary.suppressed} suppressed` : '',
    summary.failed > 0 ? `${summary.failed} could not be done` : '',
    summary.changed > 0 && !write ? 'run with --write to apply' : '',
  ];
  return `${parts.filter((part) => part !== '').join('; ')}\n`;
}

function changes({ changed, applied, appliedWithSteps }: Summary, write: boolean): string {
  const steps = appliedWithSteps > 0 ? ` (${appliedWithSteps} with next steps)` : '';
  return `${several(changed, 'file')} ${write ? 'fixed' : 'would change'}: ${several(applied, 'fix')}${steps}`;
}

const several = (count: number, noun: 'file' | 'finding' | 'fix'): string =>
  count === 1 ? `1 ${noun}` : `${count} ${noun === 'fix' ? 'fixes' : `${noun}s`}`;
