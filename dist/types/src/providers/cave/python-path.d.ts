import type { World } from '../../types/world.ts';
/** `os.path.expanduser(path)` in this world. Another user's home (`~name`) is not known: such a path stays as it is. */
export declare function expandUser(world: World, path: string): string;
/** `os.path.join(...)` in this world: an absolute part drops what stands before it (Lib/posixpath.py, Lib/ntpath.py). */
export declare function joinPath(world: World, first: string, ...parts: readonly string[]): string;
/** `os.environ.get(name)`: of a name that is set twice, the first counts. */
export declare function environmentValue(world: World, name: string): string | undefined;
