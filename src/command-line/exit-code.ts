import type { Gap } from '../types/facts.ts';
import type { Severity } from '../types/finding.ts';
import type { Report } from '../types/report.ts';

/** The least severity of a finding that makes the run fail. */
export type FailOn = Severity | 'never';

const worth: Readonly<Record<FailOn, number>> = { note: 1, warning: 2, error: 3, never: 4 };

/** 1 for a finding that counts; 3, where `strict`, for an uncertain verdict; else 0. */
export function exitCodeOf(
  { findings, gaps }: { readonly findings: Report['findings']; readonly gaps: readonly Pick<Gap, 'uncertain'>[] },
  failOn: FailOn,
  strict: boolean,
): 0 | 1 | 3 {
  if (findings.some(({ severity }) => worth[severity] >= worth[failOn])) return 1;
  return strict && gaps.some(({ uncertain }) => uncertain) ? 3 : 0;
}

/** The exit code of a run that a signal ended: 128 plus the signal number, as given by `endSignals`. */
export function exitCodeOfInterrupt({ reason }: AbortSignal): number {
  return typeof reason === 'number' ? reason : 130;
}
