import type { Severity } from '../../types/finding.ts';
import { documentFormat } from '../document-format.ts';
import { escapedJson } from '../json-text.ts';
import { documentTitle } from '../report-document.ts';
import { repositoryFindings } from '../repository-findings.ts';
import { shownWords } from '../shown-words.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', note: 'info' };

/** GitLab's code quality report: only findings in files of the repository. An output without any is `[]`. */
export const gitlab = documentFormat({
  name: 'gitlab',
  of: (document) =>
    escapedJson(
      repositoryFindings(document).shown.map((each) => ({
        // The widget does not show the name of the check.
        description: shownWords(`${each.finding.rule}: ${documentTitle(each)}`),
        check_name: each.finding.rule,
        fingerprint: each.fingerprint,
        severity: severities[each.finding.severity],
        location: { path: each.location.path, lines: { begin: each.location.line } },
      })),
    ),
});
