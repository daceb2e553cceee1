import type { FormatCommand, Printable } from '../../report/format.ts';
import type { ReportDocument } from '../../report/report-document.ts';
import type { Shown, ShownData } from '../../report/shown-data.ts';
import type { JsonReport } from '../../types/json-report.ts';
import { say, type Words } from '../../value/untrusted.ts';
import type { ReportDataInput } from './report-data.ts';

/** Returns what a command that has a report has to print. Nothing that text does not need is loaded for text. */
export function reportPrintable(
  of: FormatCommand,
  input: ReportDataInput,
  text: () => Promise<Words> = async () => say``,
): Printable & {
  data(): Promise<Shown<JsonReport> & ShownData>;
  document(): Promise<Shown<ReportDocument> & ShownData>;
} {
  let known: Promise<Shown<JsonReport> & ShownData> | undefined;
  const data = async (): Promise<Shown<JsonReport> & ShownData> => {
    known ??= import('./report-data.ts').then(({ reportData }) => reportData(input));
    return await known;
  };
  return {
    of,
    data,
    text,
    document: async () => (await import('./report-document.ts')).reportDocument(of, await data()),
  };
}
