import type { ConfigFile } from '../types/config.ts';
import type { Severity } from '../types/finding.ts';
/** What the command line falls back on. */
export interface ConfigDefaults {
    readonly platforms: readonly string[];
    readonly failOn?: Severity | 'never';
    readonly strict: boolean;
}
/** The defaults that the files give. A repository's file may make a run stricter, never looser, and chooses no platforms. */
export declare function configDefaults(files: readonly ConfigFile[]): ConfigDefaults;
