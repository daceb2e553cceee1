import type { Gap } from './facts.ts';
import type { Finding, Severity } from './finding.ts';
import type { Place } from './place.ts';
import type { Problem, Raised, Slot } from './resolution.ts';
import type { ScanCoverage } from './token-match.ts';
import type { Verdict } from './verdict.ts';

/** What may be told of a value: never a character of it. `label` is the same for the same value within one report. */
export type JsonValue =
  | {
      readonly is: 'known';
      readonly length: number;
      readonly label: string;
      readonly kinds: readonly string[];
      readonly expires?: string;
    }
  | { readonly is: 'unknown'; readonly reason: string };

export interface JsonChainEntry {
  readonly slot: Slot;
  readonly place: Place;
  readonly role: 'current' | 'legacy' | 'cache' | 'lookalike';
  readonly state: 'found' | 'absent' | 'empty' | 'unreadable' | 'malformed' | 'ignored' | 'unknown';
  readonly wins: boolean;
  readonly why?: string;
  readonly value?: JsonValue;
  readonly problem?: Problem;
}

export interface JsonClient {
  readonly id: string;
  /** The label of the one source, or a row for each field where the client takes each from another. */
  readonly source: string | readonly { readonly slot: Slot; readonly from: string }[];
  readonly raises: readonly Raised[];
  readonly warnings: readonly string[];
  readonly chain: readonly JsonChainEntry[];
  readonly next: string;
  readonly confidence: 'modelled' | 'other-version';
  readonly package: string;
  readonly installedVersion?: string;
}

export interface JsonPlatform {
  readonly id: string;
  readonly name: string;
  readonly status: 'healthy' | 'problems' | 'unknown' | 'not-used' | 'skipped';
  /** Of `skipped`: why. */
  readonly reason?: string;
  readonly clients: readonly JsonClient[];
  readonly verdict?: Verdict;
}

/** What `--format json` prints and `diagnose` returns. Lists only: no keys that vary. */
export interface JsonReport {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'auth-doctor'; readonly version: string };
  readonly summary: {
    readonly exitCode: number;
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
    readonly ignored: number;
    readonly passed: number;
    readonly online: boolean;
    readonly python?: string;
  };
  /** Where this is not the plain machine: what the world is called, and the variables whose values are unknown in it. */
  readonly world?: {
    readonly name?: string;
    readonly unknown: readonly { readonly name: string; readonly reason: string }[];
  };
  readonly platforms: readonly JsonPlatform[];
  readonly findings: readonly (Omit<Finding, 'severity' | 'platform'> & {
    readonly severity: Severity;
    readonly platform?: string;
  })[];
  readonly gaps: readonly Gap[];
  /** Of a scan: what was looked at, and what could not be. The latter stands among `gaps` too, in words. */
  readonly coverage?: ScanCoverage;
}
