import type { World } from '../../types/world.ts';
/** `str(Path(first) / second / …)`: a later absolute part starts anew; `.` and doubled slashes go, `..` stays (Lib/pathlib.py). */
export declare function pythonPath(platform: World['platform'], ...parts: readonly string[]): string;
/** `os.path.expanduser('~…')` as this user would get it. */
export declare function expandUser(world: World, path: string): string;
