import type { Secret } from '../secret.ts';
import type { Finding, Severity } from '../types/finding.ts';
import type {
  JsonChainEntry,
  JsonClient,
  JsonFinding,
  JsonHost,
  JsonReport,
  JsonSubject,
  JsonValue,
} from '../types/json-report.ts';
import type { PlatformReport, Report } from '../types/report.ts';
import type { ChainEntry, Resolution } from '../types/resolution.ts';
import type { ScanCoverage } from '../types/token-match.ts';
import type { Value } from '../types/value.ts';
import { type Shown, type ShownData, shownData } from './shown-data.ts';
import { type Mask, maskerFor, maskForOthers } from './shown-text.ts';
import { type LabelOf, labelValues } from './value-labels.ts';

/** What is not in the report itself. */
export interface JsonReportInput {
  /** Of this program. */
  readonly version: string;
  readonly exitCode: number;
  /** Of a scan. */
  readonly coverage?: ScanCoverage | undefined;
  /** Where it was made. */
  readonly origin?: ReportOrigin | undefined;
  /** The user's key for fingerprints, where one was given. */
  readonly key?: ReportKey | undefined;
}

/** Where a report was made: on which machine, in which repository, and which of its findings are in a tracked file. */
export interface ReportOrigin {
  readonly host?: JsonHost;
  readonly subject?: JsonSubject;
  readonly paths: ReadonlyMap<Finding, string>;
}

/** A key that values can be recognized with in several reports. */
export interface ReportKey {
  readonly id: string;
  readonly fingerprintOf: (secret: Secret) => string;
}

/** Keys of texts that never come from outside: our ids, and git's. */
const ours = new Set([
  'rule',
  'kinds',
  'label',
  'commit',
  'issued',
  'expires',
  'class',
  'started',
  'fingerprint',
  'keyId',
]);

/**
 * The report as data for programs: lists only, no secret, no key that varies. Pure; its schema is `schema/report.json`.
 */
export function jsonReport(report: Report, input: JsonReportInput): Shown<JsonReport> & ShownData {
  const { version, exitCode, coverage, origin, key } = input;
  const about: ValueWords = { labelOf: labelValues(), key };
  const count = (severity: Severity): number =>
    report.findings.filter((finding) => finding.severity === severity).length;
  const masked = maskerFor(report);
  const json: JsonReport = {
    schemaVersion: 1,
    tool: { name: 'auth-doctor', version },
    started: report.now.toISOString(),
    ...(origin?.host ? { host: origin.host } : {}),
    ...(origin?.subject ? { subject: origin.subject } : {}),
    ...(key ? { keyId: key.id } : {}),
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
    ...jsonWorld(report),
    platforms: report.platforms.map((platform) => ({
      id: platform.id,
      name: platform.name,
      status: platform.status,
      ...(platform.reason === undefined ? {} : { reason: platform.reason }),
      clients: platform.clients.map((client) => jsonClient(client, platform, about)),
      ...(platform.verdict ? { verdict: platform.verdict } : {}),
    })),
    findings: report.findings.map((finding) => jsonFinding(finding, origin?.paths.get(finding), masked)),
    gaps: report.gaps,
    ...(coverage ? { coverage } : {}),
  };
  return shownData(json, maskForOthers(masked), ours);
}

/**
 * A report that was read from a file, masked once more as it was when it was made: a file can say anything, and this
 * run knows other secrets.
 */
export function shownReport(report: JsonReport): Shown<JsonReport> & ShownData {
  const masked = maskerFor({ platforms: [], home: undefined, ...(report.coverage ? { namesMasked: true } : {}) });
  return shownData(report, maskForOthers(masked), ours);
}

function jsonWorld({ world: name, unknown = [] }: Report): Pick<JsonReport, 'world'> {
  if (name === undefined && unknown.length === 0) return {};
  return { world: { ...(name === undefined ? {} : { name }), unknown } };
}

/** A path of which something must be masked leads nowhere: it is left out. */
function jsonFinding(finding: Finding, path: string | undefined, masked: Mask): JsonFinding {
  return path === undefined || masked(path) !== path ? finding : { ...finding, repositoryPath: path };
}

/** What values are described with. */
interface ValueWords {
  readonly labelOf: LabelOf;
  readonly key: ReportKey | undefined;
}

function jsonClient(client: Resolution, { installed }: PlatformReport, about: ValueWords): JsonClient {
  const found = installed.find((each) => each.client === client.client);
  return {
    id: client.client,
    source:
      typeof client.source === 'string'
        ? client.source
        : Object.entries(client.source).map(([slot, from]) => ({ slot, from })),
    raises: client.raises,
    warnings: client.warnings,
    chain: client.chain.map((entry) => jsonEntry(entry, about)),
    next: client.next,
    confidence: client.confidence,
    package: found?.package ?? client.client,
    ...(found?.version === undefined ? {} : { installedVersion: found.version }),
  };
}

function jsonEntry(
  { slot, place, role, state, wins, why, value, problem }: ChainEntry,
  about: ValueWords,
): JsonChainEntry {
  return {
    slot,
    place,
    role,
    state,
    wins,
    ...(why === undefined ? {} : { why }),
    ...(value === undefined ? {} : { value: jsonValue(value, about) }),
    ...(problem === undefined ? {} : { problem }),
  };
}

function jsonValue(value: Value, { labelOf, key }: ValueWords): JsonValue {
  if (value.is === 'unknown') return value;
  const { length, kinds, jwt } = value.traits;
  const [issued, expires] = [jwt?.issuedAt, jwt?.expires].map((time) => (time === undefined ? time : isoTime(time)));
  return {
    is: 'known',
    length,
    label: length === 0 ? '' : labelOf(value.secret),
    kinds,
    ...(issued === undefined ? {} : { issued }),
    ...(expires === undefined ? {} : { expires }),
    ...(key === undefined || length === 0 ? {} : { fingerprint: key.fingerprintOf(value.secret) }),
  };
}

/** Unix seconds as `2026-11-22T12:00:00.000Z`; undefined beyond the calendar. */
function isoTime(seconds: number): string | undefined {
  const time = new Date(seconds * 1000);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
