import type { Slot } from './resolution.js';
/**
 * What the live platform said of one credential, that in `slot`: nothing of what is held beside it. `reason` is a short
 * fixed word (`revoked`, `dns`, `needs-exchange`); for `cannot-send` it is the client's own exception.
 */
export interface Verdict {
    readonly platform: string;
    readonly client: string;
    readonly status: 'valid' | 'rejected' | 'denied' | 'unknown' | 'cannot-send' | 'not-asked';
    readonly reason?: string;
    /** The host that was asked. */
    readonly host?: string;
    readonly account?: string;
    readonly groups?: readonly string[];
    readonly scopes?: readonly string[];
    /** Unix seconds. */
    readonly expires?: number;
    /** A page or a command that the answer itself points to: a form of terms. */
    readonly link?: string;
    /** The credential's part that was asked about. */
    readonly slot?: Slot;
    /** A sentence of our own on the reason: nothing of a server's text is in it but short words, masked. */
    readonly detail?: string;
    /** What the account lacks, by name: terms of service, a permission, a group. */
    readonly missing?: readonly string[];
    /** Seconds by which this machine's clock is ahead of the server's, where that is worth a word. */
    readonly clockOffset?: number;
    /** A reply that could not be stored: the file that holds it, and the one that it belongs in. */
    readonly kept?: {
        readonly path: string;
        readonly target: string;
    };
    /** The class of the exception that the client shows for this answer. */
    readonly clientShows?: string;
    /** The field that the client sends in the place of the one that was asked about, as long as it lives: a cached token. */
    readonly sentInstead?: Slot;
    /** Of a service account: the person it belongs to, in the server's own words (`user 6`). */
    readonly owner?: string;
    /** The addresses that the platform is known by, where what answered at the given one is not the platform. */
    readonly expected?: readonly string[];
}
