import type { JsonReport } from './types/json-report.js';
import type { Resolution, ResolveInput } from './types/resolution.js';
import type { User, World } from './types/world.js';
import { memoryWorld } from './world/memory.js';
export type { JsonReport } from './types/json-report.js';
export type { ChainEntry, Field, Raised, Resolution, ResolveInput } from './types/resolution.js';
export type { World } from './types/world.js';
export type { MemoryWorldInput } from './world/memory.js';
export { memoryWorld };
/** Where to look: in a world of your own making, or on this machine, with the given parts in place of its own. */
export type WorldInput = {
    readonly world: World;
} | {
    readonly world?: undefined;
    /** The whole environment; that of this process where it is not given. */
    readonly env?: Readonly<Record<string, string | undefined>>;
    /** `env.HOME` where it is not given. */
    readonly home?: string;
    readonly cwd?: string;
    readonly now?: Date;
    readonly platform?: World['platform'];
    readonly user?: Partial<User>;
};
/**
 * What one client program would do here: which credential it would use and why, what it would raise and warn.
 * `args` is what your own code passes to the client, `options` what steers it (`profile`, `datastack`, `server`);
 * `args` beat `options`. Nothing is written and nothing is sent. Throws `RangeError` for a client id that is not known.
 */
export declare function resolveCredentials(clientId: string, input?: WorldInput & ResolveInput): Promise<Resolution>;
/** What to diagnose. */
export type DiagnoseInput = WorldInput & ResolveInput & {
    /** Ids of platforms asked for by name; all that are used here, where none is given. */
    readonly platforms?: readonly string[];
    /** Seconds that a credential which cannot renew itself must still live. */
    readonly validFor?: number;
    readonly failOn?: 'error' | 'warning' | 'note' | 'never';
    readonly strict?: boolean;
};
/**
 * Replays every client of the platforms and runs every rule: the report that `auth-doctor check --format json` prints.
 * Reads only; nothing is sent. Throws `RangeError` for a platform id that is not known.
 */
export declare function diagnose(input?: DiagnoseInput): Promise<JsonReport>;
