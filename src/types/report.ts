import type { Gap } from './facts.ts';
import type { Finding, Severity } from './finding.ts';
import type { Resolution } from './resolution.ts';
import type { SentRequest } from './sent-request.ts';
import type { Verdict } from './verdict.ts';

/** The result for one platform. */
export interface PlatformReport {
  readonly id: string;
  readonly name: string;
  /**
   * `not-used`: nothing shows that it is used here; `unknown`: a gap prevents a verdict; `skipped`: the CI service
   * withholds its secrets from this run.
   */
  readonly status: 'healthy' | 'problems' | 'unknown' | 'not-used' | 'skipped';
  /** For `skipped`: why, in words. */
  readonly reason?: string;
  readonly clients: readonly Resolution[];
  readonly verdict?: Verdict;
  /** Python package and version that was found, or undefined. */
  readonly installed: readonly {
    readonly client: string;
    readonly package: string;
    readonly version?: string;
    readonly modelled: boolean;
  }[];
}

/** The result of a run; every format contains the same. */
export interface Report {
  /** What the world is called; undefined: it is this machine. */
  readonly world?: string;
  /** The variables whose values are unknown, where there are any. */
  readonly unknown?: readonly { readonly name: string; readonly reason: string }[];
  readonly platforms: readonly PlatformReport[];
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
  /** Checks (a rule on a platform) that found nothing. */
  readonly passed: number;
  readonly ignored: number;
  /** For a scan: the scanner has already masked tokens in its paths and names, and nothing else needs masking. */
  readonly namesMasked?: true;
  /** Which Python environment was read, in words; undefined if there is none. */
  readonly python?: string;
  readonly online: boolean;
  /** The requests to the platforms, if any were made. */
  readonly requests?: readonly SentRequest[];
  /** The user's configuration of exit codes; the command line overrides it. */
  readonly failOn?: Severity | 'never';
  readonly strict?: boolean;
  readonly home: string | undefined;
  readonly now: Date;
}
