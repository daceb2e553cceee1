import type { Reply } from '../types/provider.ts';
import type { Slot } from '../types/resolution.ts';
import type { Verdict } from '../types/verdict.ts';
import type { ProbeRequest } from './probe-request.ts';
import type { Reason } from './reasons.ts';

/** A verdict without whom it is about. */
export type ReplyVerdict = Omit<Verdict, 'platform' | 'client'> & { readonly reason?: Reason };

/** What to ask and how to read the answer, or why nothing is asked. */
export type ProbePlan =
  | {
      readonly is: 'ask';
      readonly request: ProbeRequest;
      readonly slot: Slot;
      /** The token is a JWT: whether it is accepted hangs on the clocks. */
      readonly jwt: boolean;
      /** The client makes the same request, so that its words for the answer are known. */
      readonly asClient: boolean;
      judge(reply: Reply): ReplyVerdict;
    }
  | { readonly is: 'no'; readonly verdict: ReplyVerdict };

/** A plan that asks nothing. */
export function askNothing(
  status: 'unknown' | 'not-asked',
  reason: Reason,
  detail: string,
  more: Partial<ReplyVerdict> = {},
): ProbePlan {
  return { is: 'no', verdict: { status, reason, detail, ...more } };
}
