import { catalog } from '../../src/catalog.generated.ts';
import { gitPatience } from '../../src/git/git-patience.ts';
import { createMatcher } from '../../src/scan/match/matcher.ts';
import { makePlatformOfName } from '../../src/scan/platform-of-name.ts';
import { runScan } from '../../src/scan/run/run-scan.ts';
import type { ScanContext, ScanMode } from '../../src/scan/run/scan-mode.ts';
import type { ScanResult } from '../../src/scan/run/scan-result.ts';
import type { Finding } from '../../src/types/finding.ts';
import { standInMatcher } from './scan-stand-in.ts';

/** Runs a scan in a directory with the stand-in matcher; throws what the scan reports as wrong. */
export async function scanIn(folder: string, mode: ScanMode, change: Partial<ScanContext> = {}): Promise<ScanResult> {
  const run = await runScan(mode, {
    environment: { PATH: process.env['PATH'], HOME: '/nonexistent' },
    cwd: folder,
    home: undefined,
    kit: async () => ({
      providers: catalog,
      createMatcher: standInMatcher,
      platformOfName: makePlatformOfName(catalog),
    }),
    own: async () => ({ knownSecrets: [], files: [], directories: [] }),
    gitState: async () => ({ is: 'none' }),
    stdin: async function* () {},
    signal: new AbortController().signal,
    patience: gitPatience(),
    ...change,
  });
  if (run.is === 'wrong') throw new Error(run.why);
  return run.result;
}

export const history = (more: Partial<Extract<ScanMode, { is: 'history' }>> = {}): ScanMode => ({
  is: 'history',
  folder: undefined,
  unreachable: false,
  ...more,
});
export const staged: ScanMode = { is: 'staged', folder: undefined };
export const tree: ScanMode = { is: 'paths', paths: [] };

/** `rule path:line`, the path below the directory. */
export function inShort(findings: readonly Finding[], folder: string): readonly string[] {
  return findings.map(({ rule, place }) => {
    const path = 'path' in place ? place.path.replace(`${folder}/`, '') : '?';
    return `${rule} ${path}${'line' in place && place.line !== undefined ? `:${place.line}` : ''}`;
  });
}

/** Everything that is reported about the place, in one text. */
export function wordsOf(finding: Finding | undefined): string {
  if (!finding) return '';
  const { message, evidence, cause, remedy } = finding;
  return [message, ...evidence.map(({ what }) => what), cause, ...remedy.steps.map(({ say }) => say)].join('\n');
}

/** The matcher itself. */
export const realKit: Pick<ScanContext, 'kit'> = {
  kit: async () => ({ providers: catalog, createMatcher, platformOfName: makePlatformOfName(catalog) }),
};
