import type { GuardedWriter } from '../output/guarded-writer.ts';
import type { Report } from '../types/report.ts';
import { say, type Words } from '../value/untrusted.ts';

/** What is said where a part of a secret was masked at the last door: no verdict hangs on it, but it is a fault of ours. */
export const outputMasked = say`output-masked: part of a secret was in this output and was replaced by [secret]. This is a bug in auth-doctor: please report it`;

/** Writes a report as `render` makes it; where the writer has to mask a part of a secret, the report says so. */
export async function writeReport(
  out: GuardedWriter,
  report: Report,
  render: (report: Report) => Words | Promise<Words>,
): Promise<void> {
  const text = await render(report);
  const told = { ...report, gaps: [...report.gaps, { what: outputMasked, uncertain: false }] };
  await out.write(out.wouldMask(text) ? await render(told) : text);
}
