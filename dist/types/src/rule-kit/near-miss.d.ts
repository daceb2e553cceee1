import type { Resolution } from '../types/resolution.ts';
/** A variable whose name is almost one that a platform's client reads. */
export interface NearMiss {
    readonly platform: string;
    /** As it is set. */
    readonly name: string;
    /** The name that is read. */
    readonly instead: string;
    readonly slot: string;
    readonly why: string;
}
/** The variables that are set under a name that is nearly, but not quite, one that a client reads. */
export declare function nearMisses(resolutions: readonly Resolution[], variables: readonly string[]): readonly NearMiss[];
