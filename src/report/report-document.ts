import { placeName } from '../rule-kit/place-name.ts';
import type { Severity } from '../types/finding.ts';
import type { JsonFinding, JsonReport } from '../types/json-report.ts';
import type { Difference } from '../types/merged-report.ts';
import type { Words } from '../value/untrusted.ts';
import { titleWords } from './finding-title.ts';
import type { JsonError } from './json-error.ts';
import { type Shown, type ShownData, shownData } from './shown-data.ts';

/** What a format other than text is rendered from: reports whose secrets are masked, and what their rules say. */
export interface ReportDocument {
  /** Of this program. */
  readonly version: string;
  /** What was run: `check`, `scan`. */
  readonly command: string;
  /** One, or the reports of many hosts or jobs. */
  readonly reports: readonly NamedReport[];
  readonly rules: readonly RuleHelp[];
  /** What the reports do not agree in. */
  readonly differences: readonly Difference[];
  /** Why there is no report, in words; `reports` is then empty. */
  readonly failure?: string;
}

/** A report, and what it is called where there are several. */
export interface NamedReport {
  readonly name: string;
  readonly report: JsonReport;
}

/** A rule as help in other programs shows it. */
export interface RuleHelp {
  readonly id: string;
  readonly severity: Severity;
  readonly layer: string;
  readonly summary: string;
  readonly why: string;
}

/** A document without a report, which says why. */
export function failureDocument({ error, tool }: Shown<JsonError>): Shown<ReportDocument> & ShownData {
  const { version } = tool;
  return shownDocument({
    version,
    command: 'auth-doctor',
    reports: [],
    rules: [],
    differences: [],
    failure: error.message,
  });
}

/** Returns a document whose reports are masked already; all else in it is our own, or made of them. */
export function shownDocument(
  document: Omit<ReportDocument, 'reports' | 'failure'> & {
    readonly reports: readonly Shown<NamedReport>[];
    readonly failure?: Words;
  },
): Shown<ReportDocument> & ShownData {
  const plain: ReportDocument = document;
  return shownData(plain, (text) => text);
}

const worth: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** A finding with the report that it is in. */
export interface FoundIn {
  readonly finding: JsonFinding;
  readonly from: NamedReport;
}

/** Returns the findings of all reports, the worst first. */
export function worstFirst({ reports }: ReportDocument): readonly FoundIn[] {
  return reports
    .flatMap((from) => from.report.findings.map((finding) => ({ finding, from })))
    .sort((a, b) => worth[a.finding.severity] - worth[b.finding.severity]);
}

/** Returns the findings of all reports, the worst first; those that say the same of several reports are together. */
export function sameFindings(document: ReportDocument): readonly (readonly [FoundIn, ...FoundIn[]])[] {
  const all = worstFirst(document);
  if (document.reports.length === 1) return all.map((each) => [each]);
  const known = new Map<string, [FoundIn, ...FoundIn[]]>();
  for (const each of all) {
    const { rule, severity, cause } = each.finding;
    const key = JSON.stringify([rule, severity, documentTitle(each), cause]);
    const before = known.get(key);
    if (before) before.push(each);
    else known.set(key, [each]);
  }
  return [...known.values()];
}

/** The reports that have a finding: `node1, node2`, or `all 8`. */
export function reportNames(same: readonly FoundIn[], { reports }: ReportDocument): string {
  const names = [...new Set(same.map(({ from }) => from.name))];
  return names.length === reports.length ? `all ${names.length}` : names.join(', ');
}

/** Where a finding is, as people read it: a path in the repository, `~/…`, a variable. */
export function findingPlace({ repositoryPath, place }: JsonFinding, { host }: JsonReport): string {
  if (repositoryPath !== undefined && place.kind === 'file')
    return `${repositoryPath}${place.line === undefined ? '' : `:${place.line}`}`;
  return placeName(place, host?.home);
}

/** Where a code review shows a finding: line 1 where its line is one of another version, or unknown. */
export function repositoryLocation({
  repositoryPath,
  place,
}: JsonFinding): { readonly path: string; readonly line: number; readonly column: number | undefined } | undefined {
  if (repositoryPath === undefined) return undefined;
  const { line, column } = place.kind === 'file' ? place : {};
  return { path: repositoryPath, line: line ?? 1, column: line === undefined ? undefined : column };
}

/** A finding's title: what is wrong, and where. */
export function documentTitle({ finding, from }: FoundIn): string {
  const { repositoryPath, place, platform, message } = finding;
  const { report } = from;
  const shown = repositoryPath !== undefined && place.kind === 'file' ? { ...place, path: repositoryPath } : place;
  return titleWords(
    { message, place: shown, ...(platform === undefined ? {} : { platform }) },
    { home: report.host?.home, platforms: report.platforms },
  );
}

/** Whether reports are of something: a platform that is used or was named, or files that were scanned. */
export function isOfSomething(reports: readonly NamedReport[]): boolean {
  return reports.some(
    ({ report }) => report.coverage !== undefined || report.platforms.some(({ status }) => status !== 'not-used'),
  );
}

/** `2 errors, 1 warning`; `no problems` for none; and where nothing was checked, that. */
export function countedFindings(reports: readonly NamedReport[]): string {
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = reports.flatMap(({ report }) => report.findings).filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  return counts.join(', ') || (isOfSomething(reports) ? 'no problems' : 'nothing to check: no platform is used here');
}
