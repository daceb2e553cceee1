import type { FaultReason } from './reasons.ts';
/** What stood in the way, in words of our own, and whether asking again may help. */
export interface Fault {
    readonly reason: FaultReason;
    readonly detail: string;
    readonly again: boolean;
    /** Nothing had been sent yet. */
    readonly before: boolean;
}
/**
 * What an error of undici or Node means. Only its code is looked at (and one sentence of undici's that has no code): its
 * message may hold anything. `proxy` are the words for the proxy that the request went through.
 */
export declare function faultOf(error: unknown, proxy: string | undefined): Fault;
