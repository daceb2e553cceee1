import type { FilePort } from '../files/file-port.ts';
import type { Report } from '../types/report.ts';
import type { PlannedChange } from './planned-change.ts';
import { isMended, newFindings } from './recheck.ts';
import { writeChange } from './write-change.ts';

/** What became of a planned change. */
export type Applied =
  | { readonly is: 'done'; readonly change: PlannedChange }
  /** Not written, or written and restored, for this reason. */
  | { readonly is: 'refused' | 'restored'; readonly change: PlannedChange; readonly why: string }
  /** It should have been restored, and could not be. */
  | { readonly is: 'stuck'; readonly change: PlannedChange; readonly why: string };

/** What a fix is made with. */
export interface ApplyInput {
  readonly port: FilePort;
  /** The check before the fix. */
  readonly report: Report;
  /** The same check of this machine, as it is now. */
  readonly again: () => Promise<Report>;
}

/**
 * Writes the changes, one file after the other, and checks after each: where a finding has not gone, or another has
 * come, the file is restored. The backup must be on the disk before.
 */
export async function applyFix(changes: readonly PlannedChange[], input: ApplyInput): Promise<readonly Applied[]> {
  const applied: Applied[] = [];
  let { report } = input;
  for (const change of changes) {
    const refused = await writeChange(input.port, change);
    if (refused !== undefined) {
      applied.push({ is: 'refused', change, why: refused });
      continue;
    }
    const after = await input.again();
    const wrong = faultAfter(change, report, after);
    if (wrong === undefined) {
      applied.push({ is: 'done', change });
      report = after;
      continue;
    }
    const { target, before, after: written } = change;
    const stuck = await writeChange(input.port, { target, before: written, after: before });
    applied.push(stuck === undefined ? { is: 'restored', change, why: wrong } : { is: 'stuck', change, why: stuck });
  }
  return applied;
}

function faultAfter({ findings }: PlannedChange, before: Report, after: Report): string | undefined {
  const left = findings.find((finding) => !isMended(finding, after));
  if (left) return `${left.rule} was still found`;
  const [came] = newFindings(before, after);
  return came && `another finding came: ${came.message} (${came.rule})`;
}
