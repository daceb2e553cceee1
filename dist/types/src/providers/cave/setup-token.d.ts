import type { Raised } from '../../types/resolution.ts';
/** What `caveclient setup-token` asks of its user before any request. */
interface SetupToken {
    readonly server: string;
    readonly raises: readonly Raised[];
    /** What it prints, a line each. */
    readonly says: readonly string[];
}
/**
 * The command line of `caveclient setup-token SERVER` and what is typed into it, a line each
 * (caveclient 8.2.1 frameworkclient.py:130, setup_token): the only check of a token's shape that caveclient makes.
 * undefined for another command line.
 */
export declare function setupToken(commandLine: unknown, typed: unknown): SetupToken | undefined;
export {};
