import type { JsonReport } from './json-report.ts';

/** What is not the same in all reports: a sentence, and what each of them has. */
export interface Difference {
  readonly about: 'status' | 'source' | 'version' | 'finding' | 'verdict' | 'credential';
  readonly platform?: string;
  readonly what: string;
  readonly values: readonly { readonly reports: readonly string[]; readonly is: string }[];
}

/** What `auth-doctor merge --format json` prints: the reports as they were, each with its name, and what differs. */
export interface MergedReport {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'auth-doctor'; readonly version: string };
  readonly merged: readonly { readonly name: string; readonly report: JsonReport }[];
  readonly summary: {
    readonly exitCode: number;
    readonly reports: number;
    readonly hosts: number;
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
  };
  readonly differences: readonly Difference[];
}
