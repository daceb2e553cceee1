/** What the live platform said of a credential. `reason` is a short fixed word: `revoked`, `dns`, `needs-exchange`. */
export interface Verdict {
  readonly platform: string;
  readonly client: string;
  readonly status: 'valid' | 'rejected' | 'denied' | 'unknown' | 'not-asked';
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
}
