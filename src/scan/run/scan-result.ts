import type { ConfigFile } from '../../types/config.ts';
import type { Finding } from '../../types/finding.ts';
import type { ScanCoverage } from '../../types/token-match.ts';

/** What a scan found and covered. */
export interface ScanResult {
  readonly findings: readonly Finding[];
  /** Names in it are masked. */
  readonly coverage: ScanCoverage;
  /** `--staged` looked at all files of the index: none is staged (`pre-commit run --all-files`). */
  readonly allFiles?: boolean;
  /** Tokens in staged files that the same file in HEAD already contains. */
  readonly known: number;
  /** Tokens that only unreachable objects contain, if those were not requested. */
  readonly unreachable: number;
  /** Findings that comments, the configuration or the baseline ignore. */
  readonly ignored: number;
  /** Sentences on what was read, and how. Names in it are masked. */
  readonly notes?: readonly string[];
  /** Ignores that do not apply or are no longer needed. */
  readonly ignoreGaps: readonly string[];
  /** Tokens that were written to the baseline. */
  readonly accepted?: number;
  readonly config: readonly ConfigFile[];
  readonly interrupted: boolean;
  /** Something that was named could not be read. */
  readonly inputFailed: boolean;
}
