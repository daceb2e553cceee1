import type { Verdict } from '../types/verdict.ts';
/** Of several clients' verdicts on a platform, the one that matters most. */
export declare function chiefVerdict(verdicts: readonly Verdict[], platform: string): Verdict | undefined;
