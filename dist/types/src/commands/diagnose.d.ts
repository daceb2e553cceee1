import type { Report } from '../types/report.ts';
import type { ResolveInput } from '../types/resolution.ts';
import type { Verdict } from '../types/verdict.ts';
import type { World } from '../types/world.ts';
import type { OnlineOptions } from './probe-platforms.ts';
/** What to diagnose. */
export interface DiagnoseSelection extends ResolveInput {
    /** Ids of platforms asked for by name; all that are used here, where none is given. */
    readonly platforms?: readonly string[];
    /** Seconds: a credential that cannot refresh itself must live at least that long. */
    readonly validFor?: number;
    /** False: the shells' start-up files are left alone (`--no-rc`). */
    readonly lookAtRcFiles?: boolean;
    /** What the platforms answered, where they were asked. */
    readonly verdicts?: readonly Verdict[];
    /** Where it is given, the platforms are asked. */
    readonly online?: OnlineOptions;
}
/**
 * Replays every client in the given world, runs every rule, and applies the configuration that holds there. Reads only.
 * Throws `RangeError` for an unknown platform, `ConfigError` and `ProviderFileError` for a file of the user's that is wrong.
 */
export declare function diagnoseWorld(world: World, selection?: DiagnoseSelection): Promise<Report>;
