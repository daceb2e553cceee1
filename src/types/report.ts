import type { Gap } from './facts.ts';
import type { Finding, Severity } from './finding.ts';
import type { Resolution } from './resolution.ts';
import type { SentRequest } from './sent-request.ts';
import type { Verdict } from './verdict.ts';

/** What was found of one platform. */
export interface PlatformReport {
  readonly id: string;
  readonly name: string;
  /**
   * `not-used`: nothing shows that it is used here; `unknown`: a gap is in the way of a verdict; `skipped`: the CI
   * service keeps its secrets from this run.
   */
  readonly status: 'healthy' | 'problems' | 'unknown' | 'not-used' | 'skipped';
  /** Of `skipped`: why, in words. */
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

/** What a run found; every format says the same. */
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
  /** Of a scan: what is a token in its paths and names was masked by who found it, and nothing else needs to be. */
  readonly namesMasked?: true;
  /** Which Python environment was looked at, in words; undefined where there is none. */
  readonly python?: string;
  readonly online: boolean;
  /** What was asked of the platforms, where anything was. */
  readonly requests?: readonly SentRequest[];
  /** What the user's configuration says of exit codes; the command line wins. */
  readonly failOn?: Severity | 'never';
  readonly strict?: boolean;
  readonly home: string | undefined;
  readonly now: Date;
}
