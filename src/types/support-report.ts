import type { Severity } from './finding.ts';
import type { JsonChainEntry } from './json-report.ts';
import type { Place } from './place.ts';
import type { Raised } from './resolution.ts';

/** What `auth-doctor report` prints, to be posted in public: nothing in it is the user's own. */
export interface SupportReport {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'auth-doctor'; readonly version: string };
  /** That it may be posted. */
  readonly notice: string;
  readonly leftOut: readonly string[];
  readonly machine: {
    readonly system: string;
    readonly node: string;
    readonly python?: string;
    readonly ci?: string;
  };
  readonly online: boolean;
  readonly platforms: readonly SupportPlatform[];
  readonly findings: readonly SupportFinding[];
  readonly gaps: readonly string[];
}

/** One platform that is used, or was asked for. */
export interface SupportPlatform {
  readonly id: string;
  readonly status: string;
  readonly verdict?: { readonly status: string; readonly reason?: string; readonly host?: string };
  readonly clients: readonly SupportClient[];
}

/** One client, with the places that it reads. */
export interface SupportClient {
  readonly id: string;
  readonly package: string;
  readonly version?: string;
  readonly isModelled: boolean;
  readonly next: string;
  readonly raises: readonly Raised[];
  readonly warnings: readonly string[];
  readonly chain: readonly JsonChainEntry[];
}

/** A finding without its remedy. */
export interface SupportFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly platform?: string;
  readonly clients: readonly string[];
  readonly place: Place;
  readonly message: string;
  readonly cause: string;
  readonly evidence: readonly string[];
}
