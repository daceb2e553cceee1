import type { Severity } from '../types/finding.ts';
import type { JsonChainEntry, JsonClient, JsonReport, JsonValue } from '../types/json-report.ts';
import type { PlatformReport, Report } from '../types/report.ts';
import type { ChainEntry, Resolution } from '../types/resolution.ts';
import type { ScanCoverage } from '../types/token-match.ts';
import type { Value } from '../types/value.ts';
import { type Shown, type ShownData, shownData } from './shown-data.ts';
import { maskCacheHash, maskerFor } from './shown-text.ts';
import { type LabelOf, labelValues } from './value-labels.ts';

/** What the report alone does not know. */
export interface JsonReportInput {
  /** Of this program. */
  readonly version: string;
  readonly exitCode: number;
  /** Of a scan. */
  readonly coverage?: ScanCoverage | undefined;
}

/** Keys of texts that are never foreign: ids of ours, and git's. */
const ours = new Set(['rule', 'kinds', 'label', 'commit', 'expires', 'class']);

/** The report as data for programs: lists only, no secret, no key that varies. Pure; its schema is `schema/report.json`. */
export function jsonReport(
  report: Report,
  { version, exitCode, coverage }: JsonReportInput,
): Shown<JsonReport> & ShownData {
  const labelOf = labelValues();
  const count = (severity: Severity): number =>
    report.findings.filter((finding) => finding.severity === severity).length;
  const json: JsonReport = {
    schemaVersion: 1,
    tool: { name: 'auth-doctor', version },
    summary: {
      exitCode,
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
      ignored: report.ignored,
      passed: report.passed,
      online: report.online,
      ...(report.python === undefined ? {} : { python: report.python }),
    },
    platforms: report.platforms.map((platform) => ({
      id: platform.id,
      name: platform.name,
      status: platform.status,
      ...(platform.reason === undefined ? {} : { reason: platform.reason }),
      clients: platform.clients.map((client) => jsonClient(client, platform, labelOf)),
      ...(platform.verdict ? { verdict: platform.verdict } : {}),
    })),
    findings: report.findings,
    gaps: report.gaps,
    ...(coverage ? { coverage } : {}),
  };
  const masked = maskerFor(report);
  return shownData(json, (text) => maskCacheHash(masked(text)), ours);
}

function jsonClient(client: Resolution, { installed }: PlatformReport, labelOf: LabelOf): JsonClient {
  const found = installed.find((each) => each.client === client.client);
  return {
    id: client.client,
    source:
      typeof client.source === 'string'
        ? client.source
        : Object.entries(client.source).map(([slot, from]) => ({ slot, from })),
    raises: client.raises,
    warnings: client.warnings,
    chain: client.chain.map((entry) => jsonEntry(entry, labelOf)),
    next: client.next,
    confidence: client.confidence,
    package: found?.package ?? client.client,
    ...(found?.version === undefined ? {} : { installedVersion: found.version }),
  };
}

function jsonEntry(
  { slot, place, role, state, wins, why, value, problem }: ChainEntry,
  labelOf: LabelOf,
): JsonChainEntry {
  return {
    slot,
    place,
    role,
    state,
    wins,
    ...(why === undefined ? {} : { why }),
    ...(value === undefined ? {} : { value: jsonValue(value, labelOf) }),
    ...(problem === undefined ? {} : { problem }),
  };
}

function jsonValue(value: Value, labelOf: LabelOf): JsonValue {
  if (value.is === 'unknown') return value;
  const { length, kinds, jwt } = value.traits;
  const expires = jwt?.expires === undefined ? undefined : isoTime(jwt.expires);
  return {
    is: 'known',
    length,
    label: length === 0 ? '' : labelOf(value.secret),
    kinds,
    ...(expires === undefined ? {} : { expires }),
  };
}

/** Unix seconds as `2026-11-22T12:00:00.000Z`; undefined beyond the calendar. */
function isoTime(seconds: number): string | undefined {
  const time = new Date(seconds * 1000);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
