import type { MemoryFile } from '../types/memory-files.js';
import type { GitState, GivenWorld, PythonEnvironment, UnknownText, User, World } from '../types/world.js';
export interface MemoryWorldInput<T extends string | UnknownText = string> {
    /** What screens and JSON call this world: `the job test`. */
    readonly name?: string;
    /** Path → file. A relative path is in the home. */
    readonly files?: Readonly<Record<string, MemoryFile>>;
    /** The same, below the working directory. */
    readonly cwdFiles?: Readonly<Record<string, MemoryFile>>;
    readonly env?: Readonly<Record<string, T | undefined>>;
    /** The home directory. `env.HOME` (`USERPROFILE` on Windows), if given, is what clients see; null: it is unset. */
    readonly home?: string | null;
    readonly cwd?: string;
    readonly now?: Date;
    readonly platform?: World['platform'];
    readonly hostName?: string;
    /** Who runs the client: an ordinary user, who is subject to modes, unless `root`. */
    readonly user?: string | Partial<User>;
    readonly python?: PythonEnvironment;
    /** Programs on PATH, and the Python environment that each runs in. */
    readonly programs?: Readonly<Record<string, PythonEnvironment>>;
    /** What Windows sets for every new program of the user. */
    readonly userVariables?: Readonly<Record<string, string | undefined>>;
    /** Git's answer for a path (absolute, or relative to the home); other paths are outside any work tree. */
    readonly git?: Readonly<Record<string, GitState['is']>>;
}
/**
 * A world made up from data, for tests and replays: it answers as a POSIX file system does. The value of a variable may
 * be unknown, `{ is: 'unknown', reason: 'a CI secret' }`: what depends on it is then reported as unknown.
 */
export declare function memoryWorld(input?: MemoryWorldInput): World;
export declare function memoryWorld(input: MemoryWorldInput<string | UnknownText>): GivenWorld;
