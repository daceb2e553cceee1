import type { World } from '../../types/world.ts';
/** `os.environ.get(name)`: of a name that is set twice, the first counts; on Windows case does not. */
export declare function environmentValue(world: World, name: string): string | undefined;
/** `os.path.expanduser(path)` in this world. Another user's home (`~name`) is not known: such a path stays as it is. */
export declare function expandUser(world: World, path: string): string;
/** `os.path.expandvars(path)`; on Windows `%NAME%` too. */
export declare function expandVariables(world: World, path: string): string;
/** `os.path.join(...)` in this world: an absolute part drops what stands before it. */
export declare function joinPath(world: World, parts: readonly string[]): string;
/** `os.path.dirname(path)` (Lib/posixpath.py): nothing for a bare name. */
export declare function folderOf(world: World, path: string): string;
/** `str(pathlib.Path(path))`: no `.`, no doubled or last separator (Lib/pathlib.py, _parse_args). */
export declare function pathlibText(world: World, path: string): string;
/** The path as the doctor names it: absolute. */
export declare function absolutePath(world: World, path: string): string;
