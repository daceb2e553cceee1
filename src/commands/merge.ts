import type { Command } from '../command-line/command.ts';
import { textOf, wordsOf } from '../command-line/option-value.ts';
import { chosenOutputs } from '../command-line/output-format.ts';
import { screenFor } from '../command-line/screen-for.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { writeOutputs } from '../command-line/write-report.ts';
import { type NamedReport, shownDocument } from '../report/report-document.ts';
import { type Shown, type ShownData, shownData } from '../report/shown-data.ts';
import type { JsonReport } from '../types/json-report.ts';
import type { MergedReport } from '../types/merged-report.ts';
import { rawText, say } from '../value/untrusted.ts';
import { version } from '../version.ts';
import { differencesOf } from './merge/differences.ts';
import { readReports } from './merge/read-reports.ts';
import { namedReports } from './merge/report-names.ts';

/** `auth-doctor merge FILES`: reports of many hosts or jobs as one, and what differs between them. */
export const merge = {
  run: async (parsed, host, output) => {
    const outputs = chosenOutputs(parsed, 'merge', host);
    const files = wordsOf(parsed, 'files').map(rawText);
    if (files.length === 0 || files.includes(''))
      throw new UsageError(
        say`merge needs reports: auth-doctor merge a.json b.json`,
        say`See auth-doctor merge --help.`,
      );
    const expected = expectedCount(parsed);
    const reports = namedReports(await readReports(files));
    if (expected !== undefined && reports.length !== expected)
      throw new UsageError(say`the set is incomplete: ${reports.length} of ${expected} reports`);
    const screen = screenFor(parsed, host, await host.world());
    const merged = mergedReport(reports);
    const document = shownDocument({
      version,
      command: 'merge',
      reports,
      rules: [],
      differences: merged.differences,
    });
    await writeOutputs(outputs, output, () => ({
      of: 'merge',
      data: async () => merged,
      text: async () => (await import('../report/merged-text.ts')).mergedText(document, merged, screen),
      document: async () =>
        shownDocument({ ...document, rules: (await import('./report/report-document.ts')).ruleHelps() }),
    }));
    return merged.summary.exitCode;
  },
} as const satisfies Command;

/** How many reports there must be, where that is said. Throws `UsageError`. */
function expectedCount(parsed: Parameters<Command['run']>[0]): number | undefined {
  const given = textOf(parsed, 'expect');
  if (given === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(rawText(given))) throw new UsageError(say`--expect takes a number of reports.`);
  return Number(rawText(given));
}

function mergedReport(reports: readonly Shown<NamedReport>[]): Shown<MergedReport> & ShownData {
  const sum = (of: (report: JsonReport) => number): number =>
    reports.reduce((before, { report }) => before + of(report), 0);
  const hosts = new Set(reports.map(({ name, report }) => report.host?.name ?? name));
  const merged: MergedReport = {
    schemaVersion: 1,
    tool: { name: 'auth-doctor', version },
    summary: {
      exitCode: worstExitCode(reports.map(({ report }) => report.summary.exitCode)),
      reports: reports.length,
      hosts: hosts.size,
      errors: sum(({ summary }) => summary.errors),
      warnings: sum(({ summary }) => summary.warnings),
      notes: sum(({ summary }) => summary.notes),
    },
    merged: reports.map(({ name, report }) => ({ name, report })),
    differences: differencesOf(reports),
  };
  // The reports are masked, and the differences are made of them.
  return shownData(merged, (text) => text);
}

/** A part that could not be read comes before findings, as in a scan; what is unknown comes last. */
function worstExitCode(codes: readonly number[]): number {
  return [2, 1, 3].find((code) => codes.includes(code)) ?? 0;
}
