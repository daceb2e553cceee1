import type { PythonException } from '../../python/exception.ts';
import type { Rung, Setting } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
/** A login that requests sends in the place of a token at the first request to a host. */
export interface ReplacingLogin {
    /** The Authorization header is replaced by `Basic …`. */
    readonly replaces: boolean;
    /** What requests raises over the file, or over a name or password that Latin-1 lacks. */
    readonly raises?: PythonException;
    readonly rungs: readonly Rung[];
    readonly settings: Readonly<Record<string, Setting>>;
    readonly gaps: readonly string[];
}
/** The login of a netrc file, else that of the address itself: `https://user:password@host` (requests 2.34.2 models.py, prepare_auth). */
export declare function replacingLogin(world: World, address: string): Promise<ReplacingLogin>;
