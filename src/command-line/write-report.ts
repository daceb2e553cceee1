import { OutputError } from '../output/output-error.ts';
import { withoutCommandsInFile } from '../output/workflow-commands.ts';
import type { FormatEntry, Printable } from '../report/format.ts';
import type { JsonError } from '../report/json-error.ts';
import type { Shown, ShownData } from '../report/shown-data.ts';
import type { Gap } from '../types/facts.ts';
import type { Report } from '../types/report.ts';
import { ourOwn, say, type Words } from '../value/untrusted.ts';
import type { Output } from './command.ts';
import { askedOutputs, type ChosenOutputs } from './output-format.ts';

/**
 * Reported when part of a secret was masked in the last step: it does not affect the verdict, but it is a bug in
 * auth-doctor.
 */
export const outputMasked = say`output-masked: part of a secret was in this output and was replaced by [secret]. This is a bug in auth-doctor: please report it`;

/** Writes a report in all its formats; where a part of a secret has to be masked in one of them, the report says so. */
export async function writeReport(
  outputs: ChosenOutputs,
  report: Report,
  output: Output,
  printableOf: (report: Report) => Printable,
): Promise<void> {
  await writeOutputs(outputs, output, (isMasked) => printableOf(isMasked ? withMaskedGap(report) : report));
}

/** Writes a report that has one format of its own; if part of a secret has to be masked in it, the report says so. */
export async function writeReportText(
  report: Report,
  { out }: Output,
  render: (report: Report) => Words,
): Promise<void> {
  const text = render(report);
  await out.write(out.wouldMask(text) ? render(withMaskedGap(report)) : text);
}

function withMaskedGap(report: Report): Report {
  const gap: Gap = { what: outputMasked, uncertain: false };
  return { ...report, gaps: [...report.gaps, gap] };
}

/**
 * Writes what a command has to print to standard output and to files, these first: each is replaced as a whole. Throws
 * `OutputError` for a file that cannot be written, once the others are.
 */
export async function writeOutputs(
  outputs: ChosenOutputs,
  output: Output,
  printableOf: (isMasked: boolean) => Printable,
): Promise<void> {
  const first = await rendered(outputs, printableOf(false));
  const isMasked =
    first.stdout.some(({ text }) => output.out.wouldMask(text)) ||
    [...first.files, ...first.summary].some(({ text }) => output.out.forFile(text) !== text);
  await write(isMasked ? await rendered(outputs, printableOf(true)) : first, output);
}

/**
 * Writes a failure to every output that a command line asks for in a format which has a form for it, so that nobody
 * takes an older file for the result of this run. Never throws.
 */
export async function writeFailure(
  args: readonly string[],
  error: Shown<JsonError> & ShownData,
  output: Output,
): Promise<void> {
  const { stdout, files } = askedOutputs(args);
  const textOf = async (format: FormatEntry): Promise<Words> => (await format.load()).failure?.(error) ?? say``;
  await write(
    {
      stdout: await Promise.all(stdout.map(async (format) => ({ format, text: await textOf(format) }))),
      files: await Promise.all(files.map(async ({ format, path }) => ({ path, format, text: await textOf(format) }))),
      summary: [],
    },
    output,
  ).catch(() => undefined);
}

interface Rendered {
  readonly stdout: readonly { readonly format: FormatEntry; readonly text: Words }[];
  readonly files: readonly { readonly format: FormatEntry; readonly path: string; readonly text: Words }[];
  readonly summary: readonly { readonly path: string; readonly text: Words }[];
}

async function rendered({ stdout, files, summary }: ChosenOutputs, printable: Printable): Promise<Rendered> {
  const texts = new Map<FormatEntry, Words>();
  for (const format of [...stdout, ...files.map((each) => each.format)])
    if (!texts.has(format)) texts.set(format, await (await format.load()).render(printable));
  return {
    stdout: stdout.map((format) => ({ format, text: texts.get(format) ?? say`` })),
    files: files.map((each) => ({ ...each, text: texts.get(each.format) ?? say`` })),
    summary: summary === undefined ? [] : [{ path: summary, text: await stepSummary(printable) }],
  };
}

async function stepSummary({ document }: Printable): Promise<Words> {
  return document ? (await import('../report/step-summary.ts')).stepSummary(await document()) : say``;
}

async function write({ stdout, files, summary }: Rendered, { out }: Output): Promise<void> {
  const failed: OutputError[] = [];
  const attempt = async (what: Words, work: Promise<void>): Promise<void> =>
    await work.catch((error: unknown) => {
      failed.push(new OutputError(error instanceof Error && 'code' in error ? error.code : undefined, what));
    });
  if (files.length + summary.length > 0) {
    const { appendToFile, writeOutputFile } = await import('../files/write-output-file.ts');
    const safe = files.map(({ text, format }) =>
      withoutCommandsInFile(out.forFile(text), format.isAnnotations ? 'own' : undefined),
    );
    const safeSummary = summary.map(({ text }) => out.forFile(text));
    for (const [index, { format, path }] of files.entries())
      await attempt(say`The file of --format ${ourOwn(format.name)}`, writeOutputFile(path, safe[index] ?? ''));
    for (const [index, { path }] of summary.entries())
      await attempt(say`The summary of the step`, appendToFile(path, safeSummary[index] ?? ''));
  }
  for (const { format, text } of stdout) await out.write(text, format.isAnnotations ? 'own' : undefined);
  const [error] = failed;
  if (error) throw error;
}
