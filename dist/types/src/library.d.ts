import type { ErrorExplanation } from './types/error-text.js';
import type { JsonReport } from './types/json-report.js';
import type { Resolution, ResolveInput } from './types/resolution.js';
import type { GivenWorld, User, World } from './types/world.js';
import { memoryWorld } from './world/memory.js';
export type { Cause, ErrorExplanation, Explanation } from './types/error-text.js';
export type { JsonReport } from './types/json-report.js';
export type { ChainEntry, Field, Raised, Resolution, ResolveInput } from './types/resolution.js';
export type { GivenWorld, UnknownText, World } from './types/world.js';
export type { MemoryWorldInput } from './world/memory.js';
export { memoryWorld };
/** Where to read: a world of your own, or this machine, with the given parts replaced. */
export type WorldInput = {
    readonly world: GivenWorld;
} | {
    readonly world?: undefined;
    /** The whole environment; that of this process unless given. */
    readonly env?: Readonly<Record<string, string | undefined>>;
    /** `env.HOME` unless given. */
    readonly home?: string;
    readonly cwd?: string;
    readonly now?: Date;
    readonly platform?: World['platform'];
    readonly user?: Partial<User>;
};
/**
 * What one client program would do here: which credential it would use and why, what it would raise and warn.
 * `args` is what your own code passes to the client, `options` what steers it (`profile`, `datastack`, `server`);
 * `args` beat `options`. Nothing is written and nothing is sent. What depends on a variable whose value is unknown in
 * the given world is unknown. Throws `RangeError` for a client id that is not known.
 */
export declare function resolveCredentials(clientId: string, input?: WorldInput & ResolveInput): Promise<Resolution>;
/** What to diagnose. */
export type DiagnoseInput = WorldInput & ResolveInput & {
    /** Ids of the platforms to check; all that are used here if none is given. */
    readonly platforms?: readonly string[];
    /** Seconds for which a credential that cannot renew itself must still be valid. */
    readonly validFor?: number;
    readonly failOn?: 'error' | 'warning' | 'note' | 'never';
    readonly strict?: boolean;
};
/**
 * Replays every client of the platforms and runs every rule: the report that `auth-doctor check --format json` prints.
 * Reads only; nothing is sent. Throws `RangeError` for an unknown platform id.
 */
export declare function diagnose(input?: DiagnoseInput): Promise<JsonReport>;
/** What to explain an error with: where it happened. */
export type ExplainErrorInput = WorldInput & {
    /** False: shell startup files are not read. */
    readonly lookAtRcFiles?: boolean;
};
/**
 * Explains an error text (a line, a traceback, a log, a notebook): what `auth-doctor explain --format json` prints. A
 * long text can be given in slices of bytes. Reads only; nothing is sent; no part of the text is in what it gives.
 */
export declare function explainError(text: string | AsyncIterable<Uint8Array>, input?: ExplainErrorInput): Promise<ErrorExplanation>;
