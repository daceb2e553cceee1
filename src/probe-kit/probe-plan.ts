import type { Provider, Reply } from '../types/provider.ts';
import type { Resolution, Slot } from '../types/resolution.ts';
import type { Verdict } from '../types/verdict.ts';
import type { AllowedServer } from './allowed-server.ts';
import type { ProbeRequest } from './probe-request.ts';
import type { Reason } from './reasons.ts';

/** A verdict without whom it is about. */
export type ReplyVerdict = Omit<Verdict, 'platform' | 'client' | 'reason'> & { readonly reason?: Reason };

/** What a question hangs on beside the credential. */
export interface ProbeSituation {
  /** As in the facts. */
  readonly home: string | undefined;
  readonly now: Date;
  /** Unix seconds: the credential must live that long (`--valid-for`). */
  readonly validUntil?: number;
}

/** What to ask and how to read the answer, or why nothing is asked. */
export type ProbePlan =
  | {
      readonly is: 'ask';
      readonly request: ProbeRequest;
      readonly slot: Slot;
      /** The token is a JWT: whether it is accepted hangs on the clocks. */
      readonly jwt: boolean;
      /**
       * What the client's own first request would be answered where this one is answered so; undefined: that is not
       * known. Only where it is can its words for the answer be foreseen.
       */
      clientReply?(reply: Reply): Reply | undefined;
      /** The setting that names the server, so that a wrong address can be reported with the right one. */
      readonly server: Slot;
      /** The field that the client sends in the place of the one that is asked about. */
      readonly sentInstead?: Slot;
      judge(reply: Reply): ReplyVerdict;
    }
  | { readonly is: 'no'; readonly verdict: ReplyVerdict };

/** What a platform's `probe.ts` exports as `planProbe`: what to ask about a credential. */
export type ProbePlanner = (provider: Provider, resolution: Resolution, situation: ProbeSituation) => ProbePlan;

/** A plan that asks nothing. */
export function askNothing(
  status: 'unknown' | 'cannot-send' | 'not-asked',
  reason: Reason,
  detail: string,
  more: Partial<ReplyVerdict> = {},
): ProbePlan {
  return { is: 'no', verdict: { status, reason, detail, ...more } };
}

/** A plan that asks nothing, since a credential may not go to the server that is set. */
export function refuseServer({ why, host }: Extract<AllowedServer, { readonly ok: false }>, slot: Slot): ProbePlan {
  return askNothing('unknown', 'insecure-endpoint', `nothing was sent: ${why}`, { slot, ...(host ? { host } : {}) });
}
