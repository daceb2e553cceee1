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

/** `2 errors, 1 warning`; `no problems` for none. */
export function countedFindings(reports: readonly NamedReport[]): string {
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = reports.flatMap(({ report }) => report.findings).filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  return counts.join(', ') || 'no problems';
}
