import type { PythonException } from '../../python/exception.ts';
import type { Raised, ResolveInput, Setting } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
/** Which server caveclient would ask, and how it came to it. */
export interface CaveRequest {
    readonly server: string;
    /** The server's own token file. */
    readonly serverFile?: string;
    /** The first request. */
    readonly url: string;
    readonly settings: Readonly<Record<string, Setting>>;
    readonly warnings: readonly string[];
    readonly raises?: PythonException;
    /** What is raised after the client is built. */
    readonly later: readonly Raised[];
}
/** Works out the server: an argument, the note of a datastack, or the global one (caveclient 8.2.1 frameworkclient.py:94). */
export declare function caveclientServer(world: World, { args, options }: ResolveInput): Promise<CaveRequest>;
