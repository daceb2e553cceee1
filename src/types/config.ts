import type { Severity } from './finding.ts';

/** A finding that is not shown, with the reason, and until when. */
export interface Ignore {
  readonly rule: string;
  /**
   * A path (`~` allowed; relative: below the file's own directory; with `/` at its end, a directory and everything in
   * it) or a variable's name.
   */
  readonly place: string;
  readonly reason: string;
  /** The last day on which it applies, `2027-01-31`. */
  readonly until: string;
}

/** One configuration file, checked. */
export interface ConfigFile {
  readonly path: string;
  /** `user`: everything in it applies. `repository`: only what concerns its own files, and nothing that loosens. */
  readonly trust: 'user' | 'repository';
  readonly failOn?: Severity | 'never';
  readonly strict?: boolean;
  readonly platforms?: readonly string[];
  readonly severities: readonly { readonly rule: string; readonly severity: Severity | 'off' }[];
  readonly ignores: readonly Ignore[];
}
