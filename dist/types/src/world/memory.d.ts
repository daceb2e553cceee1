import type { MemoryFile } from '../types/memory-files.js';
import type { GitState, PythonEnvironment, User, World } from '../types/world.js';
export interface MemoryWorldInput {
    /** Path → file. A relative path is in the home. */
    readonly files?: Readonly<Record<string, MemoryFile>>;
    /** The same, below the working directory. */
    readonly cwdFiles?: Readonly<Record<string, MemoryFile>>;
    readonly env?: Readonly<Record<string, string | undefined>>;
    /** The home directory. `env.HOME` (`USERPROFILE` on Windows), where given, is what clients see; null: it is unset. */
    readonly home?: string | null;
    readonly cwd?: string;
    readonly now?: Date;
    readonly platform?: World['platform'];
    /** Who runs the client: an ordinary user, for whom modes count, unless `root`. */
    readonly user?: string | Partial<User>;
    readonly python?: PythonEnvironment;
    /** Programs on PATH, and the Python environment that each runs in. */
    readonly programs?: Readonly<Record<string, PythonEnvironment>>;
    /** Git's answer for a path (absolute, or relative to the home); other paths are outside any work tree. */
    readonly git?: Readonly<Record<string, GitState['is']>>;
}
/** A world made up from data, for tests and replays: it answers as a POSIX file system does. */
export declare function memoryWorld(input?: MemoryWorldInput): World;
