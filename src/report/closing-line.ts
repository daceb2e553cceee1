import type { Severity } from '../types/finding.ts';
import type { Report } from '../types/report.ts';

/** The last sentence: how many of what, and whether the servers were asked. */
export function closingLine(report: Report, offerOnline: boolean): string {
  const { findings, gaps, passed, online, ignored } = report;
  const counted = (['error', 'warning', 'note'] as const).flatMap((severity) => counts(severity, findings.filter((each) => each.severity === severity).length));
  const unsure = gaps.filter(({ uncertain }) => uncertain).length;
  const checks = `${passed} ${passed === 1 ? 'check' : 'checks'} passed${online ? '' : ', offline'}`;
  const more = !online && offerOnline ? ' Add --online to ask the servers.' : '';
  const left = [...counted, ...(unsure > 0 ? [`${unsure} unknown`] : []), ...(ignored > 0 ? [`${ignored} ignored`] : [])];
  if (left.length > 0) return `${left.join(', ')}, ${checks}.${more}`;
  return `All good: ${checks}.${more}`;
}

function counts(severity: Severity, count: number): readonly string[] {
  return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
}
