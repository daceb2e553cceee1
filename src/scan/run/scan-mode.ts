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

/** What to scan. `folder`: a repository named on the command line; the working directory's, where none is. */
export type ScanMode =
  | { readonly is: 'paths'; readonly paths: readonly string[] }
  | { readonly is: 'staged'; readonly folder: string | undefined }
  | ({ readonly is: 'history'; readonly folder: string | undefined; readonly unreachable: boolean } & HistorySelection)
  | { readonly is: 'stdin' }
  | { readonly is: 'home' };

/** What tells a token. */
export interface ScanKit {
  readonly providers: readonly ProviderData[];
  /** Files of the user's own platforms that could not be used, and why. */
  readonly faults?: readonly { readonly what: string; readonly why: string }[];
  readonly createMatcher: (options: MatcherOptions) => Matcher;
  /** Which platform a name in a path shows. */
  readonly platformOfName: PlatformOfName;
}

/** What may remove findings. */
export interface IgnoreSettings {
  /** The configuration that holds for these folders. Throws `ConfigError`. */
  readonly config: (folders: readonly string[]) => Promise<readonly ConfigFile[]>;
  readonly baseline: BaselineChoice | undefined;
  readonly now: Date;
  readonly windows: boolean;
}

/** The tokens of this machine. */
export interface OwnTokens {
  readonly knownSecrets: readonly KnownSecret[];
  /** The clients' own credential files that are there. Absolute, as the client spells them and as links lead. */
  readonly files: readonly string[];
  /** The platforms' own directories in the home: what lies there of a platform's tokens is its clients' (other profiles). */
  readonly directories: readonly { readonly path: string; readonly platform: string }[];
}

/** What a scan needs of its surroundings. */
export interface ScanContext {
  readonly environment: Environment;
  readonly cwd: string;
  readonly home: string | undefined;
  /** What finding needs. Asked for, and so loaded, only when there is something to look at. */
  readonly kit: () => Promise<ScanKit>;
  /** The tokens that clients keep on this machine. Asked for only when there is something to look at. */
  readonly own: () => Promise<OwnTokens>;
  /** What git says of a file of the clients'. */
  readonly gitState: (path: string) => Promise<GitState>;
  /** What git has said already of what is staged in the working directory, in the form of `stagedDiff`. */
  readonly staged?: Uint8Array | undefined;
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly signal: AbortSignal;
  /** A larger file or object is named, and not looked at. */
  readonly mostBytes?: number | undefined;
  /** For the commands that cure what git complains of. */
  readonly quotePath?: QuotePath;
  /** Without it, only comments are obeyed. */
  readonly ignores?: IgnoreSettings;
  /** `objectsInAll`: how many objects a history has, where that is known. */
  readonly watch?: (progress: () => ScanProgress, objectsInAll?: number) => Promise<void>;
}
