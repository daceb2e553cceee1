import type { PythonWorld } from './python-environment.ts';
import { type PythonPrefix } from './python-prefix.ts';
/** A Python is there, but which one it is only running it would tell. */
export interface UnclearPrefix {
    readonly path: string;
    readonly foundBy: string;
    readonly doubt: string;
}
/** The prefix of the Python that a shell would start: `python` first, as scripts call it, then `python3`. */
export declare function interpreterOnPath(world: PythonWorld): Promise<PythonPrefix | UnclearPrefix | undefined>;
