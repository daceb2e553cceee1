import type { World } from '../../types/world.ts';
/** `os.path.expanduser(path)` in this world; without HOME Python asks the password database (Lib/posixpath.py). */
export declare function expandHome(world: World, path: string): string;
/** `os.path.join(folder, name)` for a name without a separator. */
export declare function joinPath(world: World, folder: string, name: string): string;
/** `os.environ.get(name)`; Windows knows names in capitals only (Lib/os.py, _createenviron). */
export declare function environmentValue(world: World, name: string): string | undefined;
/** `os.environ.items()`: of a name that is there twice the last counts, at the first one's rank. */
export declare function environmentEntries(world: World): readonly (readonly [string, string])[];
