import type { Facts } from '../types/facts.ts';
import type { Evidence, RemedyStep } from '../types/finding.ts';
import type { Place } from '../types/place.ts';
import type { Resolution, Slot } from '../types/resolution.ts';
import type { Verdict } from '../types/verdict.ts';
/** The credential that a platform was asked about: where it is, and what is seen of it. */
export interface AskedCredential {
    readonly place: Place;
    readonly slot?: Slot;
    readonly resolution?: Resolution;
    /** The value, what the platform answered, and how the client shows that. */
    readonly evidence: readonly Evidence[];
}
/** Finds the credential that a verdict speaks of. */
export declare function askedCredential(verdict: Verdict, facts: Facts): AskedCredential;
/** `global.daf-apis.com: it answered 401 invalid_token`. */
export declare function answerWords({ host, detail, reason, status }: Verdict): string;
/** Replaces a credential where it is kept. Making a new one may end the others of the account: the present one comes first. */
export declare function replaceCredential(platform: string, place: Place, facts: Facts): {
    readonly steps: readonly RemedyStep[];
    readonly wontHelp: readonly string[];
};
