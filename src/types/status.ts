/** What `auth-doctor status` shows for one platform. */
export interface StatusRow {
  readonly id: string;
  readonly name: string;
  readonly state: 'ok' | 'problem' | 'unknown' | 'not-used' | 'skipped';
  /** Whose credential it is: in the platform's own words if it was asked, otherwise the email address in a JWT. */
  readonly who?: string;
  /** What kind of credential is used: `CAVE token`. */
  readonly credential?: string;
  /** Where it comes from: a variable, a file. */
  readonly source?: string;
  /** Seconds until it expires, negative if it has; undefined if it does not say, or is renewed automatically. */
  readonly expires?: number;
}
