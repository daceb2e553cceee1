import type { Words } from '../value/untrusted.ts';
import { annotations } from './annotations.ts';
import { documentWords } from './document-format.ts';
import { markdownDocument } from './markdown-document.ts';
import type { ReportDocument } from './report-document.ts';
import { repositoryFindings } from './repository-findings.ts';
import type { Shown, ShownData } from './shown-data.ts';

/** GitHub drops a summary of more than 1 MiB. In characters, of which one is at most four bytes. */
const most = 250_000;

/** What is added to the summary of a step in GitHub Actions: the report, and what there was no room for elsewhere. */
export function stepSummary(document: Shown<ReportDocument> & ShownData): Words {
  return documentWords(document, summaryText);
}

function summaryText(document: ReportDocument): string {
  const { more } = annotations(document);
  const { leftOut } = repositoryFindings(document);
  const remarks = [
    more > 0 ? `+${more} more than GitHub shows as annotations of a step.` : '',
    leftOut.length > 0
      ? `${leftOut.length} ${leftOut.length === 1 ? 'finding is' : 'findings are'} not in a file of the repository, and so not in SARIF or code quality reports.`
      : '',
  ].filter(Boolean);
  const text = markdownDocument(document);
  const whole = text.length > most ? `${text.slice(0, most)}\n\n… cut here.\n` : text;
  return remarks.length === 0 ? `${whole}\n` : `${whole}\n${remarks.join(' ')}\n\n`;
}
