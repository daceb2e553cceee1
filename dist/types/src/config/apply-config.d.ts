import type { ConfigFile } from '../types/config.ts';
import type { Gap } from '../types/facts.ts';
import type { Finding } from '../types/finding.ts';
/** What configuration made of the findings. */
export interface Configured {
    readonly findings: readonly Finding[];
    /** How many were ignored or switched off. */
    readonly ignored: number;
    /** Ignores whose end has come, and what a repository's file may not say. */
    readonly gaps: readonly Gap[];
}
/** What places are told by. */
export interface Surroundings {
    readonly home: string | undefined;
    readonly now: Date;
    readonly windows: boolean;
}
/**
 * Applies the files in their order. A repository's file reaches findings about its own files only: it can never
 * silence one about the home or the environment.
 */
export declare function applyConfig(findings: readonly Finding[], files: readonly ConfigFile[], around: Surroundings): Configured;
