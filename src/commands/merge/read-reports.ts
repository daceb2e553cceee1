import { readFile, stat } from 'node:fs/promises';
import * as v from 'valibot';
import { UsageError } from '../../command-line/usage-error.ts';
import type { JsonReport } from '../../types/json-report.ts';
import { shownNames } from '../../value/foreign-text.ts';
import { say, type Words } from '../../value/untrusted.ts';
import { reportSchema } from './report-schema.ts';

/** A report that was read, and the file that it was in. */
export interface ReadReport {
  readonly file: string;
  readonly report: JsonReport;
}

/** More than any report has: a scan's with 100,000 findings. */
const mostBytes = 256 * 1024 * 1024;

/**
 * Reads reports as `--format json` writes them, and those that were merged before. Throws `UsageError` for a file that
 * is none, or that says that its run failed: a set with a hole must not look whole.
 */
export async function readReports(files: readonly string[]): Promise<readonly ReadReport[]> {
  const all: ReadReport[] = [];
  for (const file of files) all.push(...(await reportsIn(file)).map((report) => ({ file, report })));
  refuseTwice(all);
  return all;
}

async function reportsIn(file: string): Promise<readonly JsonReport[]> {
  const data = await dataIn(file);
  const { schemaVersion, error, merged } = record(data);
  if (record(record(data)['tool'])['name'] !== 'auth-doctor') throw refusal(file, say`not a report of auth-doctor`);
  if (schemaVersion !== 1) throw refusal(file, say`a report of another version of the format (this is version 1)`);
  if (error !== undefined) throw refusal(file, say`this run failed, so the set is incomplete: run it again`);
  const given: readonly unknown[] = Array.isArray(merged) ? merged.map((each) => record(each)['report']) : [data];
  return given.map((each) => {
    const parsed = v.safeParse(reportSchema, each);
    if (!parsed.success) throw refusal(file, say`not a report of auth-doctor as its schema describes it`);
    if (parsed.output.summary.exitCode > 128)
      throw refusal(file, say`this run was interrupted, so the set is incomplete: run it again`);
    return parsed.output;
  });
}

async function dataIn(file: string): Promise<unknown> {
  let text: string;
  try {
    if ((await stat(file)).size > mostBytes) throw refusal(file, say`too large for a report`);
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw refusal(file, say`it cannot be read, so the set is incomplete`);
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw refusal(file, say`not JSON; an empty or partial file is a run that did not end`);
  }
}

/** The same run twice would count everything twice. */
function refuseTwice(all: readonly ReadReport[]): void {
  const known = new Map<string, string>();
  for (const { file, report } of all) {
    const { started, host, subject, platforms, coverage } = report;
    const key = JSON.stringify([started, host, subject, platforms.map(({ id }) => id), coverage]);
    const before = known.get(key);
    if (before !== undefined) throw refusal(file, say`the same run as ${shownNames(before)}`);
    known.set(key, file);
  }
}

function refusal(file: string, why: Words): UsageError {
  return new UsageError(say`${shownNames(file)}: ${why}`);
}

function record(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
