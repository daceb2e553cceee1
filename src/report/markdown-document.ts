import type { JsonPlatform, JsonReport } from '../types/json-report.ts';
import { lifetimes, lifetimeWords, usedPlaces } from './chain-view.ts';
import { textWithTilde } from './gap-lines.ts';
import { markdownBlock, markdownCode, markdownLink, markdownText } from './markdown-text.ts';
import {
  countedFindings,
  documentTitle,
  type FoundIn,
  findingPlace,
  type NamedReport,
  type ReportDocument,
  reportNames,
  sameFindings,
} from './report-document.ts';
import { shownSteps, verifyCommand } from './shown-words.ts';

/** Signs of states and severities, each with its word: a sign alone says nothing to a screen reader. */
const signs = { error: '❌', warning: '⚠️', note: 'ℹ️' } as const;
const states: Readonly<Record<JsonPlatform['status'], string>> = {
  healthy: '✅ healthy',
  problems: '❌ problems',
  unknown: '❔ unknown',
  'not-used': '➖ not used',
  skipped: '➖ skipped',
};

/** So many findings are shown in full; the others are counted. A comment on GitHub has at most 65,536 characters. */
const mostFindings = 100;

/** A document as Markdown for comments, tickets and job summaries, with a line break at its end. Pure. */
export function markdownDocument(document: ReportDocument): string {
  const { reports, failure, differences, command } = document;
  const found = sameFindings(document);
  const shown = found.slice(0, mostFindings);
  const blocks: readonly (readonly string[])[] = [
    [
      `### auth-doctor ${command === 'auth-doctor' ? 'failed' : markdownText(command)}${failure === undefined ? `: ${countedFindings(reports)}` : ''}`,
    ],
    failure === undefined ? [] : [markdownText(failure)],
    ...reports.map((named) => aboutLines(named, reports.length > 1)),
    differences.length === 0
      ? []
      : [
          '| Comparison | Reports | |',
          '| --- | --- | --- |',
          ...differences.flatMap(({ what, values }) =>
            values.map(
              (value, index) =>
                `| ${index === 0 ? markdownText(what) : ''} | ${value.reports.map(markdownText).join(', ')} | ${markdownText(value.is)} |`,
            ),
          ),
        ],
    ...shown.map((each) => findingBlock(each, reports.length > 1 ? reportNames(each, document) : undefined)),
    found.length > shown.length ? [`… and ${found.length - shown.length} more findings.`] : [],
    ...reports.flatMap((named) => [lifetimeLines(named.report), gapList(named.report)]),
    ...reports.map(({ report }) => verifyBlock(report)),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function aboutLines({ name, report }: NamedReport, isOneOfMany: boolean): readonly string[] {
  const { platforms, subject, coverage, summary } = report;
  const used = platforms.filter(({ status }) => status !== 'not-used');
  const head = isOneOfMany ? [`#### ${markdownText(name)}`, ''] : [];
  const about = [
    subject
      ? `${markdownText(subject.repository)}${subject.commit ? ` at ${markdownCode(subject.commit.slice(0, 12))}` : ''}`
      : '',
    coverage ? `${coverage.files + coverage.objects} files and objects scanned` : '',
    summary.ignored > 0 ? `${summary.ignored} ignored` : '',
  ].filter(Boolean);
  return [
    ...head,
    ...(about.length > 0 ? [`${about.join(' · ')}`] : []),
    ...(used.length === 0 ? [] : [...(about.length > 0 ? [''] : []), ...platformTable(used, report)]),
  ];
}

function platformTable(platforms: readonly JsonPlatform[], report: JsonReport): readonly string[] {
  return [
    '| Platform | State | Credential |',
    '| --- | --- | --- |',
    ...platforms.map(({ name, status, reason, clients }) => {
      const places = [...new Set(clients.flatMap((client) => usedPlaces(client, report)))];
      const credential = reason === undefined ? places.map(markdownCode).join(', ') || 'none' : markdownText(reason);
      return `| ${markdownText(name)} | ${states[status]} | ${credential} |`;
    }),
  ];
}

function findingBlock(same: readonly [FoundIn, ...FoundIn[]], reports: string | undefined): readonly string[] {
  const [first] = same;
  const { severity, rule, cause, remedy } = first.finding;
  const found = same.flatMap(({ finding, from }) =>
    finding.evidence.map(
      ({ place, what }) =>
        `  - ${place ? `${markdownCode(findingPlace({ ...finding, place }, from.report))}: ` : ''}${markdownText(what)}`,
    ),
  );
  return [
    `${signs[severity]} **${severity}: ${markdownText(documentTitle(first))}** (${markdownCode(rule)}${reports === undefined ? '' : `; reports: ${markdownText(reports)}`})`,
    '',
    markdownText(cause),
    '',
    ...(found.length > 0 ? ['- Found:', ...new Set(found)] : []),
    ...remedyList(first),
    ...(remedy.wontHelp ?? []).map((text) => `- Won’t help: ${markdownText(text)}`),
  ];
}

function remedyList({ finding, from }: FoundIn): readonly string[] {
  const steps = shownSteps(finding.remedy, from.report);
  if (steps.length === 0) return [];
  return [
    '- Fix:',
    ...steps.flatMap(({ say, command, text, url, isOr }, index) => [
      `  ${index + 1}. ${isOr && !/^or\b/i.test(say) ? 'Or: ' : ''}${markdownText(say)}${url === undefined ? '' : ` ${markdownLink(url)}`}`,
      ...(command === undefined ? [] : ['', ...markdownBlock([command], 'sh'), ''].map(inStep)),
      ...(text === undefined ? [] : ['', ...markdownBlock(text, ''), ''].map(inStep)),
    ]),
  ];
}

function inStep(line: string): string {
  return line === '' ? '' : `     ${line}`;
}

function lifetimeLines(report: JsonReport): readonly string[] {
  const all = lifetimes(report);
  if (all.length === 0) return [];
  const now = new Date(report.started);
  return [
    '| Token | Where | Lifetime |',
    '| --- | --- | --- |',
    ...all.map(
      ({ platform, slot, place, expires, used }) =>
        `| ${markdownText(`${platform} ${slot}`)} | ${markdownCode(place)}${used ? ' (used)' : ''} | ${lifetimeWords(expires, now)} |`,
    ),
  ];
}

function gapList(report: JsonReport): readonly string[] {
  return [...new Set(report.gaps.map(({ what, client }) => (client === undefined ? what : `${client}: ${what}`)))].map(
    (what) => `- ❔ ${markdownText(textWithTilde(what, report.host?.home))}`,
  );
}

function verifyBlock(report: JsonReport): readonly string[] {
  const commands = report.platforms.flatMap(({ id }) => {
    const command = verifyCommand(
      report.findings.filter(({ platform }) => platform === id).map(({ remedy }) => remedy),
      report,
    );
    return command === undefined ? [] : [command];
  });
  return commands.length === 0 ? [] : ['Verify:', '', ...markdownBlock(commands, 'sh')];
}
