import type { PythonException } from '../../python/exception.ts';
import { type PyJson } from '../../python/json-value.ts';
import type { Rung, Setting } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import type { CaveRequest } from './caveclient-server.ts';
/** What caveclient's token files come to. */
interface CaveFiles {
    readonly key: string;
    readonly ladder: readonly Rung[];
    readonly settings: Readonly<Record<string, Setting>>;
    readonly warnings: readonly string[];
    readonly token?: PyJson;
    /** The file that the token was taken from. */
    readonly path?: string;
    readonly raises?: PythonException;
    /** Why it cannot be told what a file holds. */
    readonly unknown?: string;
}
/**
 * One file is chosen by existing, and its token alone counts; only the old file is asked after it
 * (caveclient 8.2.1 auth.py:93).
 * @param settled a token argument was given, so that no file is opened
 */
export declare function caveFiles(world: World, args: Readonly<Record<string, unknown>>, request: CaveRequest, settled: boolean): Promise<CaveFiles>;
export {};
