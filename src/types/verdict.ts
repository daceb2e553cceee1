import type { Slot } from './resolution.ts';

/**
 * The live platform's answer about one credential, that in `slot`: not about anything held next to it. `reason` is a
 * short fixed word (`revoked`, `dns`, `needs-exchange`); for `cannot-send` it is the client's own exception.
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
  /** A page or a command that the reply itself points to: a form of terms. */
  readonly link?: string;
  /** The part of the credential that was asked about. */
  readonly slot?: Slot;
  /** Our own sentence about the reason: it contains nothing of a server's text except short words, masked. */
  readonly detail?: string;
  /** What the account lacks, by name: terms of service, a permission, a group. */
  readonly missing?: readonly string[];
  /** Seconds by which this machine's clock is ahead of the server's, if significant. */
  readonly clockOffset?: number;
  /** A reply that could not be stored: the file that contains it, and the one where it belongs. */
  readonly kept?: { readonly path: string; readonly target: string };
  /** The class of the exception that the client shows for this reply. */
  readonly clientShows?: string;
  /** The field that the client sends instead of the one that was asked about, until it expires: a cached token. */
  readonly sentInstead?: Slot;
  /** For a service account: the person it belongs to, in the server's own words (`user 6`). */
  readonly owner?: string;
  /** The platform's known addresses, if what replied at the given one is not the platform. */
  readonly expected?: readonly string[];
}
