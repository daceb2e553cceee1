import { type ShownData, shownData } from '../../report/shown-data.ts';
import { maskerFor } from '../../report/shown-text.ts';
import { labelValues } from '../../report/value-labels.ts';
import type { RemedyStep } from '../../types/finding.ts';
import type { Report } from '../../types/report.ts';
import type { ScanCoverage } from '../../types/token-match.ts';
import type { Copy } from './copies.ts';

/** What `auth-doctor where` reports. */
export interface WhereReport {
  readonly platform: string;
  readonly name: string;
  readonly copies: readonly Copy[];
  readonly remarks: readonly string[];
  readonly steps: readonly RemedyStep[];
  readonly notRead: ScanCoverage['notRead'];
}

/** Keys of texts that are never foreign. */
const ours = new Set(['label', 'kind', 'relation', 'slot', 'issued', 'changed']);

/** The report as data for programs. It contains no secret; `label` is the same for the same value. */
export function whereJson(where: WhereReport, report: Report, version: string): ShownData {
  const labelOf = labelValues();
  const time = (seconds: number | undefined): string | undefined =>
    seconds === undefined || !Number.isFinite(seconds) ? undefined : new Date(seconds * 1000).toISOString();
  const { platform, name, copies, remarks, steps, notRead } = where;
  const data = {
    schemaVersion: 1,
    tool: { name: 'auth-doctor', version },
    platform,
    name,
    places: copies.map(({ place, slot, kind, relation, clients, value, issued, changed }) => ({
      place,
      slot,
      kind,
      relation,
      clients,
      ...(value
        ? { value: { length: value.traits.length, label: labelOf(value.secret), kinds: value.traits.kinds } }
        : {}),
      ...(issued === undefined ? {} : { issued: time(issued) }),
      ...(changed === undefined ? {} : { changed: time(changed) }),
    })),
    remarks,
    steps,
    notRead,
  };
  return shownData(data, maskerFor(report), ours);
}
