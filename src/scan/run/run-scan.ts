import { notReadList } from '../not-read.ts';
import { planScan } from './plan-scan.ts';
import type { ScanContext, ScanMode } from './scan-mode.ts';
import type { ScanResult } from './scan-result.ts';

export type ScanRun =
  | { readonly is: 'done'; readonly result: ScanResult }
  | { readonly is: 'wrong'; readonly why: string };

const nothing: ScanResult = {
  findings: [],
  coverage: { files: 0, objects: 0, bytes: 0, notRead: [] },
  known: 0,
  unreachable: 0,
  ignored: 0,
  ignoreGaps: [],
  config: [],
  interrupted: false,
  inputFailed: false,
};

/** Reads what was requested, finds the tokens in it, and locates each of them. Writes nothing. */
export async function runScan(mode: ScanMode, context: ScanContext): Promise<ScanRun> {
  const notRead = notReadList();
  const planned = await planScan(mode, context, notRead);
  if (planned.is === 'wrong') return { is: 'wrong', why: await masked(planned.why, context) };
  const { plan } = planned;
  if (plan.empty) return { is: 'done', result: nothing };
  const { finishScan } = await import('./finish-scan.ts');
  return { is: 'done', result: await finishScan(mode, plan, context, notRead) };
}

/** It may name a directory, and a directory's name may contain a token. */
async function masked(why: string, { kit, own }: ScanContext): Promise<string> {
  const { providers, createMatcher } = await kit();
  return createMatcher({ providers, knownSecrets: (await own()).knownSecrets }).mask(why);
}
