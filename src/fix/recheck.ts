import { placeKey } from '../rule-kit/place-name.ts';
import type { Finding } from '../types/finding.ts';
import type { Report } from '../types/report.ts';

/** The same for a finding before and after an edit, which may change lines and lengths. */
function findingKey({ rule, platform, place }: Finding): string {
  return `${rule} ${platform ?? ''} ${placeKey(place)}`;
}

/** Whether a finding is no longer in a report. */
export function isMended(finding: Finding, after: Report): boolean {
  return !after.findings.some((each) => findingKey(each) === findingKey(finding));
}

/** The findings of a report that were not in the one before, or were less severe. */
export function newFindings(before: Report, after: Report): readonly Finding[] {
  const known = new Map(before.findings.map((finding) => [findingKey(finding), finding]));
  return after.findings.filter((finding) => {
    const same = known.get(findingKey(finding));
    return same === undefined || (finding.severity === 'error' && same.severity !== 'error');
  });
}
