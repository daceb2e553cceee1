import type { PythonException } from '../../python/exception.ts';
import { type PyJson } from '../../python/json-value.ts';
import type { Rung } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
/** Other secrets' files that are read when the package is imported; a broken one stops every use of it. */
interface ImportOutcome {
    readonly raises?: Pick<PythonException, 'class' | 'message'>;
    readonly rungs: readonly Rung[];
}
/** cloud-files 6.4.3 secrets.py:53: the Google project's name is looked up at import. */
export declare function cloudFilesImport(world: World): Promise<ImportOutcome>;
/** cloud-volume 12.15.2 secrets.py:65 and :143, after cloud-files has been imported. */
export declare function cloudVolumeImport(world: World): Promise<ImportOutcome>;
/** Where cloud-files looks for a secret's file (cloud-files 6.4.3 secrets.py:25). */
export declare function filesFolders(world: World): readonly string[];
/** The path at which a name is found first, or undefined. */
export declare function firstPath(world: World, folders: readonly string[], name: string): Promise<string | undefined>;
/** What `value[key]` raises (Objects/abstract.c, PyObject_GetItem); undefined where it gives a value. */
export declare function subscriptError(value: PyJson, key: string): PythonException | undefined;
export {};
