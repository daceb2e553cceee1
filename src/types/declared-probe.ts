/**
 * How to ask a platform about a credential, as the `[probe]` of a `provider.toml` says it: one request that changes
 * nothing, with the credential in a header. A file found in a repository never carries one.
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
  /** What comes before the credential in the header: `Bearer `. */
  readonly prefix: string;
  /**
   * The fields that the platform's answer to an accepted credential has (`id`, `user.id`; null will do). They are the
   * proof that it was the platform which answered: without them 200 says nothing. By default the `account`; with
   * neither, no answer is ever a yes.
   */
  readonly proof: readonly string[];
  /** The fields, one of which its refusal has, so that a 401 is its own word and not a gateway's. By default `error`, `message`, `detail`, `title`. */
  readonly refusal: readonly string[];
  /** Where the answer names the account: `name`, `user.email`. */
  readonly account?: string;
  /** What the answer says where the credential is accepted, and is nobody's account: a key for all. */
  readonly anonymous?: AnonymousAnswer;
  /** The list of groups, and the name in each: `orgs.name`. */
  readonly groups?: string;
  /** Statuses that mean: the credential is not accepted. An answer that is a web page counts for nothing. */
  readonly rejected: readonly number[];
  /** Statuses that mean: the credential is known and may not do this. */
  readonly denied: readonly number[];
}

/** How an answer shows that a credential is nobody's account. */
export interface AnonymousAnswer {
  /** The field that shows it. */
  readonly field: string;
  /** What that field says. */
  readonly equals: string;
}
