import type { GitPatience } from '../../git/git-patience.ts';
import type { QuotePath } from '../../git/git-problem.ts';
import type { Environment } from '../../git/git-safety.ts';
import type { ConfigFile } from '../../types/config.ts';
import type { ProviderData } from '../../types/provider.ts';
import type { KnownSecret } from '../../types/token-match.ts';
import type { GitState } from '../../types/world.ts';
import type { BaselineChoice } from '../ignore/open-baseline.ts';
import type { Matcher, MatcherOptions } from '../match/matcher-types.ts';
import type { ScanProgress } from '../scan-sources.ts';
import type { HistorySelection } from '../select-history.ts';
import type { PlatformOfName } from '../source/platform-paths.ts';

/** What to scan. `folder`: a repository named on the command line, or the working directory's if none is. */
export type ScanMode =
  | { readonly is: 'paths'; readonly paths: readonly string[] }
  | { readonly is: 'staged'; readonly folder: string | undefined }
  | ({ readonly is: 'history'; readonly folder: string | undefined; readonly unreachable: boolean } & HistorySelection)
  | { readonly is: 'stdin' }
  | { readonly is: 'home' };

/** How tokens are recognized. */
export interface ScanKit {
  readonly providers: readonly ProviderData[];
  /** Files of the user's own platforms that could not be used, and why. */
  readonly faults?: readonly { readonly what: string; readonly why: string }[];
  readonly createMatcher: (options: MatcherOptions) => Matcher;
  /** Which platform a name in a path indicates. */
  readonly platformOfName: PlatformOfName;
}

/** What may remove findings. */
export interface IgnoreSettings {
  /** The configuration for these directories. Throws `ConfigError`. */
  readonly config: (folders: readonly string[]) => Promise<readonly ConfigFile[]>;
  readonly baseline: BaselineChoice | undefined;
  readonly now: Date;
  readonly windows: boolean;
}

/** The tokens of this machine. */
export interface OwnTokens {
  readonly knownSecrets: readonly KnownSecret[];
  /** The existing credential files of clients. Absolute, as the client spells them and with links resolved. */
  readonly files: readonly string[];
  /** The platforms' own directories in the home: their tokens there belong to their clients (other profiles). */
  readonly directories: readonly { readonly path: string; readonly platform: string }[];
}

/** What a scan needs from its environment. */
export interface ScanContext {
  readonly environment: Environment;
  readonly cwd: string;
  readonly home: string | undefined;
  /** What finding tokens needs. Requested, and so loaded, only if there is something to scan. */
  readonly kit: () => Promise<ScanKit>;
  /** The tokens that clients store on this machine. Requested only if there is something to scan. */
  readonly own: () => Promise<OwnTokens>;
  /** What git says about a file of the clients. */
  readonly gitState: (path: string) => Promise<GitState>;
  /** What git has said already of what is staged in the working directory, in the form of `stagedDiff`. */
  readonly staged?: Uint8Array | undefined;
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly signal: AbortSignal;
  /** Of this run, for all its repositories. */
  readonly patience: GitPatience;
  /** Whether this is a job of a CI service. Asked only if something was found. */
  readonly isJob?: () => Promise<boolean>;
  /** A larger file or object is named, and not looked at. */
  readonly mostBytes?: number | undefined;
  /** For the commands that fix git's problems. */
  readonly quotePath?: QuotePath;
  /** Without it, only comments are obeyed. */
  readonly ignores?: IgnoreSettings;
  /** `objectsInAll`: how many objects a history has, if known. */
  readonly watch?: (progress: () => ScanProgress, objectsInAll?: number) => Promise<void>;
}
