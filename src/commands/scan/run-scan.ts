import { unseenList } from '../../scan/unseen.ts';
import type { ConfigFile } from '../../types/config.ts';
import type { Finding } from '../../types/finding.ts';
import type { ScanCoverage } from '../../types/sighting.ts';
import type { ScanContext, ScanMode } from './scan-mode.ts';
import { planScan } from './scan-plan.ts';

/** What a scan found and looked at. */
export interface ScanResult {
  readonly findings: readonly Finding[];
  /** Names in it are masked. */
  readonly coverage: ScanCoverage;
  /** Tokens in staged files that the same file in HEAD holds already. */
  readonly known: number;
  /** Tokens that only unreachable objects hold, where they were not asked for. */
  readonly unreachable: number;
  /** Findings that comments, the configuration or the baseline let be. */
  readonly ignored: number;
  /** Ignores that do not hold or are no longer needed. */
  readonly ignoreGaps: readonly string[];
  /** Tokens that were written to the baseline. */
  readonly accepted?: number;
  readonly config: readonly ConfigFile[];
  readonly interrupted: boolean;
  /** Something that was named could not be read. */
  readonly inputFailed: boolean;
}

export type ScanRun = { readonly is: 'done'; readonly result: ScanResult } | { readonly is: 'wrong'; readonly why: string };

const nothing: ScanResult = {
  findings: [],
  coverage: { files: 0, objects: 0, bytes: 0, unseen: [] },
  known: 0,
  unreachable: 0,
  ignored: 0,
  ignoreGaps: [],
  config: [],
  interrupted: false,
  inputFailed: false,
};

/** Reads what was asked for, finds the tokens in it, and says of each where it is. Writes nothing. */
export async function runScan(mode: ScanMode, context: ScanContext): Promise<ScanRun> {
  const unseen = unseenList();
  const planned = await planScan(mode, context, unseen);
  if (planned.is === 'wrong') return planned;
  const { plan } = planned;
  if (plan.empty) return { is: 'done', result: nothing };
  const { finishScan } = await import('./finish-scan.ts');
  return { is: 'done', result: await finishScan(mode, plan, context, unseen) };
}
