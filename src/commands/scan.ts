import { jsonText } from '../report/json-text.ts';
import type { ScanSummary } from '../report/scan-text.ts';
import type { Screen } from '../report/screen.ts';
import type { ScanProgress } from '../scan/scan.ts';
import type { JsonReport } from '../types/json-report.ts';
import type { Report } from '../types/report.ts';
import type { World } from '../types/world.ts';
import { version } from '../version.ts';
import { chosenScanMode } from './chosen-scan-mode.ts';
import type { Command } from './command-table.ts';
import type { Host } from './host.ts';
import { oneOf } from './option-value.ts';
import type { OwnTokens } from './own-tokens.ts';
import { runScan, type ScanResult } from './run-scan.ts';
import type { ScanMode } from './scan-mode.ts';
import { screenFor } from './screen-for.ts';
import { UsageError } from './usage-error.ts';

/** `auth-doctor scan`: tokens where they should not be. */
export const scan = {
  run: async (parsed, host, { out }) => {
    const format = oneOf(parsed, 'format', ['text', 'json']) ?? 'text';
    const mode = chosenScanMode(parsed);
    const world = await host.world();
    const screen = screenFor(parsed, host, world);
    const result = await scanHere(mode, host, world);
    const report = reportOf(result, world);
    const exitCode = scanExitCode(result, parsed['strict'] === true);
    const text = format === 'json' ? await jsonOf(report, exitCode) : await textOf(report, summaryOf(result, mode), screen);
    await out.write(text);
    return exitCode;
  },
} as const satisfies Command;

async function scanHere(mode: ScanMode, host: Host, world: World): Promise<ScanResult> {
  const own = mode.is === 'home' ? await ownTokensIn(world) : undefined;
  const interrupt = host.takeInterrupt?.() ?? new AbortController().signal;
  let stop = (): void => {};
  const run = await runScan(mode, {
    environment: host.env,
    cwd: world.cwd,
    home: world.home,
    kit: async () => (await import('./scan-kit.ts')).scanKit(),
    needles: async () => (own ?? (await ownTokensIn(world))).needles,
    belongs: own?.belongs ?? [],
    stdin: () => host.stdin ?? process.stdin,
    signal: interrupt,
    watch: async (progress: () => ScanProgress, objectsInAll?: number) => {
      if (host.stderr.isTTY) stop = (await import('./scan-progress.ts')).showProgress(host.stderr, progress, objectsInAll);
    },
  }).finally(() => stop());
  if (run.is === 'wrong') throw new UsageError(`${run.why.charAt(0).toUpperCase()}${run.why.slice(1)}.`);
  return run.result;
}

async function ownTokensIn(world: World): Promise<OwnTokens> {
  return await (await import('./own-tokens.ts')).ownTokens(world);
}

/** 130 interrupted; 2 where something that was named could not be read; 1 for a finding; 3, where `strict`, for a gap. */
export function scanExitCode({ findings, coverage, interrupted, inputFailed }: ScanResult, strict: boolean): number {
  if (interrupted) return 130;
  if (inputFailed) return 2;
  if (findings.length > 0) return 1;
  return strict && coverage.unseen.length > 0 ? 3 : 0;
}

async function textOf(report: Report, summary: ScanSummary, screen: Screen): Promise<string> {
  // The commonest answer of a hook needs no colours loaded.
  if (report.findings.length + report.gaps.length + summary.coverage.files === 0 && summary.notes.length > 0)
    return screen.detail === 'quiet' ? '' : `${summary.notes.join('\n')}\n`;
  return (await import('../report/scan-text.ts')).scanText(report, summary, screen);
}

function reportOf({ findings, coverage }: ScanResult, { home, now }: World): Report {
  return {
    platforms: [],
    findings,
    gaps: coverage.unseen.map(({ what, why }) => ({ what: `${what}: ${why}`, uncertain: true })),
    passed: 0,
    ignored: 0,
    online: false,
    home,
    now,
  };
}

function summaryOf({ coverage, known, unreachable, interrupted, findings }: ScanResult, mode: ScanMode): ScanSummary {
  const notes = [
    ...(mode.is === 'staged' && coverage.files + coverage.bytes === 0 ? ['Nothing is staged.'] : []),
    ...(known > 0 ? [`${tokens(known)} in the same file of HEAD already: see auth-doctor scan --history.`] : []),
    ...(unreachable > 0 ? [`${tokens(unreachable)} in objects that nothing reaches: --unreachable lists them.`] : []),
    ...(mode.is === 'staged' && findings.length > 0 ? ['The commit is stopped.'] : []),
  ];
  return { coverage, what: whatWasRead[mode.is], notes, interrupted };
}

function tokens(number: number): string {
  return number === 1 ? '1 token stands' : `${number} tokens stand`;
}

const whatWasRead: Readonly<Record<ScanMode['is'], string>> = {
  paths: 'files',
  staged: 'staged files',
  history: 'objects',
  stdin: 'streams',
  home: 'files',
};

/** Commit ids look like tokens, and are none: they are put back. */
async function jsonOf(report: Report, exitCode: number): Promise<string> {
  const { jsonReport } = await import('../report/json.ts');
  const json = jsonReport(report, { version, exitCode });
  const findings = json.findings.map((finding, index): JsonReport['findings'][number] => {
    const place = report.findings[index]?.place;
    return place?.kind === 'git' && finding.place.kind === 'git' ? { ...finding, place: { ...finding.place, commit: place.commit } } : finding;
  });
  return jsonText({ ...json, findings });
}
