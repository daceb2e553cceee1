/**
 * How to ask a platform about a credential, as the `[probe]` of a `provider.toml` declares it: one request that changes
 * nothing, with the credential in a header. A file found in a repository never contains one.
 */
export interface DeclaredProbe {
  /** The request’s method. */
  readonly method: 'GET' | 'POST';
  /** Joined to the server's address: `/api/whoami-v2`. */
  readonly path: string;
  /** The setting, or the public slot, that names the server. */
  readonly server: string;
  /** The credential's slot. */
  readonly slot: string;
  /** The header that carries the credential. */
  readonly header: string;
  /** What precedes the credential in the header: `Bearer `. */
  readonly prefix: string;
  /**
   * The fields in the platform's reply to an accepted credential (`id`, `user.id`; null counts). They prove that the
   * platform itself replied: without them 200 proves nothing. By default the `account`; with neither, no reply counts
   * as accepted.
   */
  readonly proof: readonly string[];
  /**
   * The fields of a rejection, one of which it has, so that a 401 is the platform's own and not a gateway's. By default
   * `error`, `message`, `detail`, `title`.
   */
  readonly refusal: readonly string[];
  /** Where the reply names the account: `name`, `user.email`. */
  readonly account?: string;
  /** What the reply contains if the credential is accepted but is nobody's account: a public key. */
  readonly anonymous?: AnonymousAnswer;
  /** The list of groups, and the name in each: `orgs.name`. */
  readonly groups?: string;
  /** Statuses that mean: the credential is not accepted. A reply that is a web page does not count. */
  readonly rejected: readonly number[];
  /** Statuses that mean: the credential is known but not allowed to do this. */
  readonly denied: readonly number[];
}

/** How a reply shows that a credential is nobody's account. */
export interface AnonymousAnswer {
  /** The field that shows it. */
  readonly field: string;
  /** The value of that field. */
  readonly equals: string;
}
