import type { PythonWorld } from './python-environment.ts';
import { type PythonPrefix } from './python-prefix.ts';
/** In the order of `sys.path`: of a distribution that is there twice, the first one counts. */
export interface PackageFolders {
    readonly folders: readonly string[];
    readonly doubt?: string;
}
/**
 * The folders in which a Python finds its distributions: `PYTHONPATH`, the user's own (not in a venv, unless it takes
 * in the system's), those of its prefix, Debian's (CPython 3.11, Lib/site.py; Debian's patch to it).
 */
export declare function packageFolders(world: PythonWorld, prefix: PythonPrefix): Promise<PackageFolders>;
