import type { Gap } from './facts.js';
import type { Finding, Severity } from './finding.js';
import type { Place } from './place.js';
import type { Problem, Raised, Slot } from './resolution.js';
import type { ScanCoverage } from './token-match.js';
import type { Verdict } from './verdict.js';
import type { World } from './world.js';
/** What may be shown of a value: never a character of it. `label` is the same for the same value within one report. */
export type JsonValue = {
    readonly is: 'known';
    readonly length: number;
    readonly label: string;
    readonly kinds: readonly string[];
    readonly issued?: string;
    readonly expires?: string;
    /** An HMAC under the key of `--key`: the same for the same value in every report that was made with that key. */
    readonly fingerprint?: string;
} | {
    readonly is: 'unknown';
    readonly reason: string;
};
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
    /** The label of the one source, or a row for each field if the client takes them from different ones. */
    readonly source: string | readonly {
        readonly slot: Slot;
        readonly from: string;
    }[];
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
    /** For `skipped`: why. */
    readonly reason?: string;
    readonly clients: readonly JsonClient[];
    readonly verdict?: Verdict;
}
/** The machine that a report is about. */
export interface JsonHost {
    readonly name: string;
    readonly platform: World['platform'];
    readonly home?: string;
}
/** What was checked out where the program ran. */
export interface JsonSubject {
    /** `owner/name` or the path of its origin's address, without credentials; else the name of its directory. */
    readonly repository: string;
    /** The top directory of the work tree. */
    readonly root?: string;
    readonly commit?: string;
    readonly branch?: string;
}
/** A finding, with the place in the repository that a code review can show it at. */
export type JsonFinding = Omit<Finding, 'severity' | 'platform'> & {
    readonly severity: Severity;
    readonly platform?: string;
    /** The path from the top of the repository, with `/`: only of a file that git tracks there. */
    readonly repositoryPath?: string;
};
/** What `--format json` prints and `diagnose` returns. Lists only: the keys are always the same. */
export interface JsonReport {
    readonly schemaVersion: 1;
    readonly tool: {
        readonly name: 'auth-doctor';
        readonly version: string;
    };
    /** When the run began. */
    readonly started: string;
    readonly host?: JsonHost;
    readonly subject?: JsonSubject;
    /** Which key the fingerprints were made with; it says nothing about the key. */
    readonly keyId?: string;
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
    /**
     * Where this is not the plain machine: what the world is called, and the variables whose values are unknown in it.
     */
    readonly world?: {
        readonly name?: string;
        readonly unknown: readonly {
            readonly name: string;
            readonly reason: string;
        }[];
    };
    readonly platforms: readonly JsonPlatform[];
    readonly findings: readonly JsonFinding[];
    readonly gaps: readonly Gap[];
    /** For a scan: what was read, and what could not be. The latter is also in `gaps`, as text. */
    readonly coverage?: ScanCoverage;
}
