import type { QuotePath } from '../../git/git-problem.ts';
import type { Environment } from '../../git/git-safety.ts';
import type { ConfigFile } from '../../types/config.ts';
import type { ProviderData } from '../../types/provider.ts';
import type { KnownSecret } from '../../types/token-match.ts';
import type { BaselineChoice } from '../ignore/open-baseline.ts';
import type { Matcher, MatcherOptions } from '../match/matcher-types.ts';
import type { ScanProgress } from '../scan.ts';
import type { HistorySelection } from '../select-history.ts';
import type { PlatformOfName } from '../source/platform-paths.ts';

/** What to scan. `folder`: a repository named on the command line; the working folder's, where none is. */
export type ScanMode =
  | { readonly is: 'paths'; readonly paths: readonly string[] }
  | { readonly is: 'staged'; readonly folder: string | undefined }
  | ({ readonly is: 'history'; readonly folder: string | undefined; readonly unreachable: boolean } & HistorySelection)
  | { readonly is: 'stdin' }
  | { readonly is: 'home' };

/** What tells a token. */
export interface ScanKit {
  readonly providers: readonly ProviderData[];
  readonly createMatcher: (options: MatcherOptions) => Matcher;
  /** Which platform a name in a path shows. */
  readonly platformOfName: PlatformOfName;
}

/** What may take findings away. */
export interface IgnoreSettings {
  /** The configuration that holds for these folders. Throws `ConfigError`. */
  readonly config: (folders: readonly string[]) => Promise<readonly ConfigFile[]>;
  readonly baseline: BaselineChoice | undefined;
  readonly now: Date;
  readonly windows: boolean;
}

/** What a scan needs of its surroundings. */
export interface ScanContext {
  readonly environment: Environment;
  readonly cwd: string;
  readonly home: string | undefined;
  /** What finding needs. Asked for, and so loaded, only when there is something to look at. */
  readonly kit: () => Promise<ScanKit>;
  /** The tokens that clients would use on this machine. Asked for only when there is something to look at. */
  readonly knownSecrets: () => Promise<readonly KnownSecret[]>;
  /** The files in which those stand rightly. Absolute. */
  readonly belongs: readonly string[];
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly signal: AbortSignal;
  /** For the commands that cure what git complains of. */
  readonly quotePath?: QuotePath;
  /** Without it, only comments are obeyed. */
  readonly ignores?: IgnoreSettings;
  /** `objectsInAll`: how many objects a history has, where that is known. */
  readonly watch?: (progress: () => ScanProgress, objectsInAll?: number) => Promise<void>;
}
