import { resolve } from 'node:path';
import type { Command, Output, Parsed } from '../command-line/command.ts';
import { exitCodeOf, type FailOn } from '../command-line/exit-code.ts';
import type { Host } from '../command-line/host.ts';
import { isOn, oneOf, textOf } from '../command-line/option-value.ts';
import { failOnChoices } from '../command-line/options.ts';
import { chosenOutputs } from '../command-line/output-format.ts';
import { screenFor } from '../command-line/screen-for.ts';
import { statusLine } from '../command-line/status-line.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { writeReport } from '../command-line/write-report.ts';
import { configDefaults } from '../config/config-defaults.ts';
import { loadConfig, userFolder } from '../config/load-config.ts';
import type { KnownNames } from '../config/parse-config.ts';
import { findCi } from '../facts/find-ci.ts';
import { gitPatience } from '../git/git-patience.ts';
import type { UserProviders } from '../providers/user-providers.ts';
import type { ScanSummary } from '../report/scan-text.ts';
import type { Screen } from '../report/screen.ts';
import { shellPath } from '../rule-kit/shell-path.ts';
import type { BaselineChoice } from '../scan/ignore/open-baseline.ts';
import { runScan } from '../scan/run/run-scan.ts';
import type { OwnTokens, ScanMode } from '../scan/run/scan-mode.ts';
import type { ScanResult } from '../scan/run/scan-result.ts';
import type { ScanProgress } from '../scan/scan-sources.ts';
import type { ConfigFile } from '../types/config.ts';
import type { Report } from '../types/report.ts';
import type { World } from '../types/world.ts';
import { shownNames } from '../value/foreign-text.ts';
import { joinWords, rawText, say, type Words } from '../value/untrusted.ts';
import { rememberingWorld } from '../world/remembering-world.ts';
import { reportPrintable } from './report/report-printable.ts';
import { chosenScanMode } from './scan/chosen-scan-mode.ts';
import { fileSizeLimit } from './scan/file-size-limit.ts';
import { summaryOf } from './scan/scan-summary.ts';
import { standardInput } from './scan/standard-input.ts';

/** `auth-doctor scan`: tokens where they should not be. */
export const scan = {
  run: async (parsed, host, output) => {
    const outputs = chosenOutputs(parsed, 'scan', host);
    const asked = oneOf(parsed, 'fail-on', failOnChoices);
    const mode = chosenScanMode(parsed);
    const world = await host.world();
    const screen = screenFor(parsed, host, world);
    const limit = fileSizeLimit(parsed);
    const result = await scanHere(mode, limit, baselineChoice(parsed, world), host, output, world, screen);
    const report = reportOf(result, world);
    const { failOn, strict } = configDefaults(result.config);
    const exitCode = scanExitCode(result, asked ?? failOn ?? 'error', isOn(parsed, 'strict') || strict);
    const { coverage } = result;
    await writeReport(outputs, report, output, (each) =>
      reportPrintable('scan', { report: each, world, exitCode, coverage }, async () =>
        pageText(each, summaryOf(result, mode, host, screen), screen, exitCode),
      ),
    );
    return exitCode;
  },
} as const satisfies Command;

/** Throws `UsageError`. */
function baselineChoice(parsed: Parsed, world: World): BaselineChoice | undefined {
  const file = textOf(parsed, 'baseline');
  if (file === undefined && isOn(parsed, 'update-baseline'))
    throw new UsageError(say`--update-baseline requires --baseline FILE.`);
  return file === undefined
    ? undefined
    : {
        file: resolve(world.cwd, rawText(file)),
        update: isOn(parsed, 'update-baseline'),
        keyFolder: userFolder(world),
      };
}

async function scanHere(
  mode: ScanMode,
  mostBytes: number | undefined,
  baseline: BaselineChoice | undefined,
  host: Host,
  { err }: Output,
  world: World,
  { shell }: Screen,
): Promise<ScanResult> {
  const users = once(async () => await (await import('../providers/user-providers.ts')).userProviders(world));
  const interrupt = host.takeInterrupt?.() ?? new AbortController().signal;
  let stop = (): void => {};
  const run = await runScan(mode, {
    environment: host.env,
    cwd: world.cwd,
    home: world.home,
    kit: async () => (await import('./scan/scan-kit.ts')).scanKit(await users()),
    own: once(async () => await ownTokensIn(world, await users())),
    gitState: world.git,
    staged: host.staged,
    stdin: () => host.stdin ?? standardInput(),
    signal: interrupt,
    patience: gitPatience(),
    isJob: async () => (await findCi(world)) !== undefined,
    mostBytes,
    quotePath: (path) => shellPath(path, world.home, shell),
    ignores: {
      config: async (folders) => await configFor(folders, world),
      baseline,
      now: world.now,
      windows: world.platform === 'win32',
    },
    watch: async (progress: () => ScanProgress, objectsInAll?: number) => {
      if (host.stderr.isTTY)
        stop = (await import('./scan/scan-progress.ts')).showProgress(
          statusLine(err, host.stderr),
          progress,
          objectsInAll,
        );
    },
  }).finally(() => stop());
  if (run.is === 'wrong') throw new UsageError(say`${shownNames(run.why.charAt(0).toUpperCase() + run.why.slice(1))}.`);
  return run.result;
}

async function ownTokensIn(world: World, { providers: own, replaced }: UserProviders): Promise<OwnTokens> {
  const { loadProviders, providerIds } = await import('../providers/load-providers.ts');
  const builtIn = await loadProviders(
    providerIds().filter((id) => !replaced.has(id)),
    world.platform,
  );
  return await (await import('./scan/own-tokens.ts')).ownTokens(rememberingWorld(world), [...builtIn, ...own]);
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return async () => {
    done ??= work();
    return await done;
  };
}

/** The user's own configuration, and that of each repository in which something was named. */
async function configFor(folders: readonly string[], world: World): Promise<readonly ConfigFile[]> {
  const known = async (): Promise<KnownNames> => await (await import('../known-names.ts')).knownNames(world);
  const all = await Promise.all(folders.map((cwd) => loadConfig({ ...world, cwd }, known)));
  return [...new Map(all.flat().map((file) => [file.path, file])).values()];
}

/**
 * 130 interrupted; 2 if something that was named could not be read; 1 for a finding that counts; 3 for a gap, if
 * `strict`.
 */
export function scanExitCode(
  { findings, coverage, interrupted, inputFailed }: ScanResult,
  failOn: FailOn,
  strict: boolean,
): number {
  if (interrupted) return 130;
  if (inputFailed) return 2;
  return exitCodeOf({ findings, gaps: coverage.notRead.map(() => ({ uncertain: true })) }, failOn, strict);
}

async function pageText(report: Report, summary: ScanSummary, screen: Screen, exitCode: number): Promise<Words> {
  // A hook's most common answer needs no color library.
  if (report.findings.length + report.gaps.length + summary.coverage.files === 0 && summary.notes.length > 0)
    return screen.detail === 'quiet' ? say`` : say`${joinWords(summary.notes, '\n')}\n`;
  const text = (await import('../report/scan-text.ts')).scanText(report, summary, screen);
  // The reason for an exit code of 2 or 3 is reported.
  return screen.detail === 'quiet' && (exitCode === 2 || exitCode === 3)
    ? say`${text}${await notReadText(report, screen)}`
    : text;
}

async function notReadText(report: Report, screen: Screen): Promise<Words> {
  const [{ pageOf }, { gapWords }] = await Promise.all([import('../report/page.ts'), import('../report/gap-lines.ts')]);
  const page = pageOf(report, screen);
  return joinWords(
    report.gaps.flatMap(({ what, uncertain }) => (uncertain ? [say`${gapWords(what, page)}\n`] : [])),
    '',
  );
}

function reportOf({ findings, coverage, ignored, ignoreGaps }: ScanResult, { home, now }: World): Report {
  return {
    platforms: [],
    findings,
    gaps: [
      ...coverage.notRead.map(({ what, why }) => ({ what: `${what}: ${why}`, uncertain: true })),
      ...ignoreGaps.map((what) => ({ what, uncertain: false })),
    ],
    passed: 0,
    ignored,
    namesMasked: true,
    online: false,
    home,
    now,
  };
}
