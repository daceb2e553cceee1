import type { Severity } from '../../types/finding.ts';
import { documentFormat } from '../document-format.ts';
import { escapedJson } from '../json-text.ts';
import { documentTitle, type NamedReport, type ReportDocument, type RuleHelp } from '../report-document.ts';
import { type RepositoryFinding, relativeUri, repositoryFindings } from '../repository-findings.ts';

/** SARIF 2.1.0, as GitHub's code scanning takes it: only findings in files of the repository, and never a snippet. */
export const sarif = documentFormat({ name: 'sarif', of: (document) => escapedJson(sarifLog(document)) });

function sarifLog(document: ReportDocument): object {
  const runs =
    document.reports.length === 0
      ? [sarifRun(document, undefined)]
      : document.reports.map((named) => sarifRun({ ...document, reports: [named] }, named));
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs };
}

function sarifRun(document: ReportDocument, named: NamedReport | undefined): object {
  const { shown, leftOut } = repositoryFindings(document);
  const rules = document.rules.filter(({ id }) => shown.some(({ finding }) => finding.rule === id));
  const { subject, summary, started } = named?.report ?? {};
  const notice =
    leftOut.length === 0
      ? []
      : [
          `${leftOut.length} ${leftOut.length === 1 ? 'finding is' : 'findings are'} not in a file of this repository and not listed here.`,
        ];
  return {
    tool: {
      driver: { name: 'auth-doctor', semanticVersion: document.version, rules: rules.map(sarifRule) },
    },
    automationDetails: {
      id: `auth-doctor/${document.command}/${named === undefined || named.name === '' ? '' : `${named.name}/`}`,
    },
    columnKind: 'unicodeCodePoints',
    invocations: [
      {
        executionSuccessful: document.failure === undefined,
        ...(summary === undefined ? {} : { exitCode: summary.exitCode }),
        ...(started === undefined ? {} : { startTimeUtc: started }),
        toolExecutionNotifications: [...(document.failure === undefined ? [] : [document.failure]), ...notice].map(
          (text) => ({ level: document.failure === undefined ? 'note' : 'error', message: { text } }),
        ),
      },
    ],
    ...(subject?.commit === undefined
      ? {}
      : { properties: { repository: subject.repository, commit: subject.commit } }),
    results: shown.map((each) => sarifResult(each, rules)),
  };
}

function sarifRule({ id, severity, layer, summary, why }: RuleHelp): object {
  return {
    id,
    name: id,
    shortDescription: { text: plain(summary) },
    fullDescription: { text: plain(summary) },
    help: { text: `${plain(summary)}\n\n${plain(why)}`, markdown: `${summary}\n\n${why}` },
    defaultConfiguration: { level: severity },
    properties: {
      tags: ['security', 'credentials', ...(layer === 'exposure' ? ['external/cwe/cwe-798'] : [])],
      precision: 'high',
      'security-severity': securitySeverity(layer, severity),
    },
  };
}

/**
 * As code scanning ranks it: a secret that others can read is critical, a credential that does not work is no breach.
 */
function securitySeverity(layer: string, severity: Severity): string {
  const isExposed = layer === 'exposure';
  switch (severity) {
    case 'error':
      return isExposed ? '9.1' : '5.0';
    case 'warning':
      return isExposed ? '7.0' : '3.0';
    case 'note':
      return isExposed ? '3.9' : '1.0';
  }
}

function sarifResult(found: RepositoryFinding, rules: readonly RuleHelp[]): object {
  const { finding, location, fingerprint } = found;
  const { path, line, column } = location;
  const ruleIndex = rules.findIndex(({ id }) => id === finding.rule);
  return {
    ruleId: finding.rule,
    ...(ruleIndex === -1 ? {} : { ruleIndex }),
    level: finding.severity,
    message: { text: `${documentTitle(found)}. ${finding.cause}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: relativeUri(path) },
          region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) },
        },
      },
    ],
    // Without it, upload-sarif would make one of the source line, which has the secret in it.
    partialFingerprints: { primaryLocationLineHash: fingerprint },
  };
}

/** Without the marks of Markdown, which the texts of rules are written in. */
function plain(text: string): string {
  return text.replaceAll('`', '');
}
