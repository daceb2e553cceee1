import type { Provider, Reply } from '../types/provider.ts';
import type { Resolution, Slot } from '../types/resolution.ts';
import type { Verdict } from '../types/verdict.ts';
import type { AllowedServer } from './allowed-server.ts';
import type { ProbeRequest } from './probe-request.ts';
import type { Reason } from './reasons.ts';

/** A verdict without the client and platform that it is about. */
export type ReplyVerdict = Omit<Verdict, 'platform' | 'client' | 'reason'> & { readonly reason?: Reason };

/** What a question depends on besides the credential. */
export interface ProbeSituation {
  /** As in the facts. */
  readonly home: string | undefined;
  readonly now: Date;
  /** Unix seconds: how long the credential must be valid (`--valid-for`). */
  readonly validUntil?: number;
}

/** What to ask and how to read the reply, or why nothing is asked. */
export type ProbePlan =
  | {
      readonly is: 'ask';
      readonly request: ProbeRequest;
      readonly slot: Slot;
      /** The token is a JWT: whether it is accepted depends on the clocks. */
      readonly jwt: boolean;
      /**
       * What reply the client's own first request would get if this one gets the given reply; undefined if that is
       * unknown. Only if it is known can the client's message be predicted.
       */
      clientReply?(reply: Reply): Reply | undefined;
      /** The setting that names the server, so that a wrong address can be reported together with the right one. */
      readonly server: Slot;
      /** The field that the client sends instead of the one that is asked about. */
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

/** A plan that asks nothing, because the credential must not be sent to the configured server. */
export function refuseServer({ why, host }: Extract<AllowedServer, { readonly ok: false }>, slot: Slot): ProbePlan {
  return askNothing('unknown', 'insecure-endpoint', `nothing was sent: ${why}`, { slot, ...(host ? { host } : {}) });
}
