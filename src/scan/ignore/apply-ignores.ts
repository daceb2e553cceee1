import { isAbsolute, relative, resolve, sep } from 'node:path';
import { applyConfig, ignoredPath, type Surroundings } from '../../config/apply-config.ts';
import type { ConfigFile } from '../../types/config.ts';
import type { Finding } from '../../types/finding.ts';
import type { ScanFinding } from '../finding/scan-findings.ts';
import { type AcceptedToken, rowKey } from './baseline.ts';
import type { OpenBaseline } from './open-baseline.ts';

/** What a scan covered completely, so that what it did not find there is gone. */
export interface ScanScope {
  readonly rules: readonly string[];
  /** Whether this whole path (absolute) was scanned. */
  covers(path: string): boolean;
}

export interface ScanIgnoresInput {
  readonly files: readonly ConfigFile[];
  readonly around: Surroundings;
  readonly baseline: OpenBaseline | undefined;
  readonly scope: ScanScope;
}

/** The remaining findings of a scan. */
export interface KeptFindings {
  readonly findings: readonly Finding[];
  readonly ignored: number;
  /** Ignores that do not apply or are no longer needed. */
  readonly gaps: readonly string[];
  /** The content of the updated baseline. */
  readonly accepted: readonly AcceptedToken[];
}

/** Removes what the configuration and the baseline ignore. A token that is in use on this machine always stays. */
export function applyIgnores(found: readonly ScanFinding[], input: ScanIgnoresInput): KeptFindings {
  const { configured, gaps } = byConfiguration(found, input);
  const { baseline } = input;
  if (!baseline)
    return {
      findings: configured.map(({ finding }) => finding),
      ignored: found.length - configured.length,
      gaps,
      accepted: [],
    };
  const rows = new Map(baseline.accepted.map((row) => [rowKey(row), row]));
  const now = new Map(configured.filter(({ own }) => !own).map((each) => [each, rowOf(each, baseline.folder)]));
  const there = new Set([...now.values()].map(rowKey));
  const stale = [...rows].filter(([key, row]) => isGone(row, baseline.folder, input.scope) && !there.has(key));
  const gone = new Set(stale.map(([key]) => key));
  const kept = configured.filter((each) => {
    const row = now.get(each);
    return row === undefined || !(baseline.update || rows.has(rowKey(row)));
  });
  return {
    findings: kept.map(({ finding }) => finding),
    ignored: found.length - kept.length,
    gaps: [
      ...gaps,
      ...configured
        .filter(({ own }) => own && baseline.update)
        .map(() => 'the baseline cannot accept a token that is in use on this machine'),
      ...(baseline.update
        ? []
        : stale.map(([, { rule, place }]) => `the baseline’s ${rule} at ${place} is stale: nothing is found there`)),
    ],
    accepted: [...[...rows].filter(([key]) => !gone.has(key)).map(([, row]) => row), ...now.values()],
  };
}

function byConfiguration(found: readonly ScanFinding[], { files, around, scope }: ScanIgnoresInput) {
  const gaps = new Set(applyConfig([], files, around).gaps.map(({ what }) => what));
  const used = new Set<ConfigFile['ignores'][number]>();
  const configured = found.flatMap((each): readonly ScanFinding[] => {
    const { finding } = each;
    const place = finding.place.kind === 'git' ? { ...finding.place, path: each.path } : finding.place;
    const result = applyConfig([{ ...finding, place }], files, around);
    for (const ignore of result.used) used.add(ignore);
    const [kept] = result.findings;
    if (kept) return [{ ...each, finding: { ...finding, severity: kept.severity } }];
    if (!each.own) return [];
    gaps.add(
      `${finding.rule} at ${each.path}: the ignore in the configuration does not apply: the token is in use on this machine`,
    );
    return [each];
  });
  const today = around.now.toISOString().slice(0, 10);
  for (const file of files) {
    for (const ignore of file.ignores) {
      if (used.has(ignore) || ignore.until < today || !scope.rules.includes(ignore.rule)) continue;
      if (scope.covers(ignoredPath(ignore, file, around)))
        gaps.add(`${file.path}: the ignore of ${ignore.rule} at ${ignore.place} is stale: nothing is found there`);
    }
  }
  return { configured, gaps: [...gaps] };
}

function rowOf({ finding: { rule, place }, path, fingerprint = '' }: ScanFinding, folder: string): AcceptedToken {
  // A message belongs to its commit: another commit's is another place.
  const what =
    rule === 'token-in-metadata' && place.kind === 'git' && !isAbsolute(path) ? `${place.commit}: ${path}` : path;
  const below = isAbsolute(what) ? relative(folder, what) : what;
  const isBelow = isAbsolute(what) && below !== '' && below.split(sep)[0] !== '..' && !isAbsolute(below);
  return { rule, place: isBelow ? below.split(sep).join('/') : what, hmac: fingerprint };
}

function isGone({ rule, place }: AcceptedToken, folder: string, scope: ScanScope): boolean {
  return scope.rules.includes(rule) && scope.covers(resolve(folder, place));
}
