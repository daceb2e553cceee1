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
  /** What stands before the credential in the header: `Bearer `. */
  readonly prefix: string;
  /** Which of Python's HTTP libraries the client uses: it decides on the variables for proxies and certificates. */
  readonly library: 'requests' | 'httpx';
  /** Where the answer names the account: `name`, `user.email`. Without such a name an answer proves nothing. */
  readonly account?: string;
  /** The list of groups, and the name in each: `orgs.name`. */
  readonly groups?: string;
  /** Statuses that mean: the credential is not accepted. An answer that is a web page counts for nothing. */
  readonly rejected: readonly number[];
  /** Statuses that mean: the credential is known and may not do this. */
  readonly denied: readonly number[];
}
