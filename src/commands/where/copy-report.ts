import type { RuleHelp } from '../../report/report-document.ts';
import type { Finding } from '../../types/finding.ts';
import type { Report } from '../../types/report.ts';
import type { WhereReport } from './where-report.ts';
import { relationWords } from './where-text.ts';

/** What formats that list findings say of a copy. */
export const copyRule: RuleHelp = {
  id: 'credential-copy',
  severity: 'note',
  layer: 'exposure',
  summary: 'A place contains a credential of the platform.',
  why: 'When the credential is replaced, every copy of it has to be replaced or removed.',
};

/** Returns the copies as notes, one for each place, for formats that know findings only. The first has the steps. */
export function copyReport({ platform, copies, remarks, steps, notRead }: WhereReport, empty: Report): Report {
  return {
    ...empty,
    findings: copies.map((copy, index): Finding => {
      const { place, slot, kind, relation, clients } = copy;
      return {
        rule: copyRule.id,
        severity: copyRule.severity,
        platform,
        clients,
        place,
        message: `${kind} contains the ${slot}, ${relationWords(relation, clients)}`,
        evidence: [],
        cause: copyRule.why,
        remedy: { steps: index === 0 ? steps : [] },
      };
    }),
    gaps: [
      ...remarks.map((what) => ({ what, uncertain: false })),
      ...notRead.map(({ what, why }) => ({ what: `${what}: ${why}`, uncertain: true })),
    ],
  };
}
