import type { Verdict } from '../types/verdict.ts';

const worth: Readonly<Record<Verdict['status'], number>> = { rejected: 4, denied: 3, unknown: 2, valid: 1, 'not-asked': 0 };

/** Of several clients' verdicts on a platform, the one that matters most. */
export function chiefVerdict(verdicts: readonly Verdict[], platform: string): Verdict | undefined {
  const mine = verdicts.filter((each) => each.platform === platform);
  return mine.reduce<Verdict | undefined>((best, each) => (best && worth[best.status] >= worth[each.status] ? best : each), undefined);
}
