import type { ConfigFile } from '../types/config.ts';
/** What a configuration may name. */
export interface KnownNames {
    readonly rules: readonly string[];
    readonly platforms: readonly string[];
}
/**
 * Checks what a configuration file holds (`auth-doctor.toml`, or the table `tool.auth-doctor` of pyproject.toml).
 * Throws `ConfigError`: an unknown key, rule or platform is named together with the nearest known one.
 */
export declare function parseConfig(content: unknown, path: string, trust: ConfigFile['trust'], known: KnownNames): ConfigFile;
