import type { PythonException } from '../../python/exception.ts';
import { type PyJson } from '../../python/json-value.ts';
import type { Setting } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
/** The server that caveclient settles on for a datastack. */
interface DatastackServer {
    /** undefined: none is known, so the global server is used. */
    readonly server?: PyJson | undefined;
    readonly fromMap: boolean;
    readonly raises?: PythonException;
    readonly warnings: readonly string[];
    readonly settings: Readonly<Record<string, Setting>>;
}
/**
 * caveclient's look-up of a datastack's server, and the note it makes of a server that the user's code names
 * (caveclient 8.2.1 datastack_lookup.py:63, handle_server_address). Nothing is written here.
 */
export declare function datastackServer(world: World, datastack: string, given: PyJson | undefined): Promise<DatastackServer>;
export {};
