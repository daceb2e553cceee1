/** Errors of the operating system that a client gets as well. */
export type ErrorCode =
  | 'ENOENT'
  | 'EACCES'
  | 'EPERM'
  | 'EISDIR'
  | 'ENOTDIR'
  | 'ELOOP'
  | 'ENAMETOOLONG'
  | 'EIO'
  | 'EINVAL';

export interface FileStat {
  readonly kind: 'file' | 'directory' | 'symlink' | 'special';
  /** Permission bits only, `0o600`. */
  readonly mode: number;
  /** A user id, or -1 where the platform has none. */
  readonly owner: number;
  /** In bytes. */
  readonly size: number;
  /** Last change, Unix seconds. */
  readonly changed: number;
}

/**
 * `error` is what the client would get too. `unread` is our own limit (size, time, a FIFO): the client might have read
 * it, so what follows from it is unknown.
 */
export type ReadResult =
  | { readonly is: 'file'; readonly bytes: Uint8Array; readonly stat: FileStat }
  | { readonly is: 'error'; readonly code: ErrorCode; readonly stat?: FileStat }
  | { readonly is: 'unread'; readonly reason: string; readonly stat?: FileStat };

export type StatResult =
  | { readonly is: 'found'; readonly stat: FileStat }
  | { readonly is: 'error'; readonly code: ErrorCode }
  | { readonly is: 'unread'; readonly reason: string };

export type ListResult =
  | { readonly is: 'found'; readonly names: readonly string[] }
  | { readonly is: 'error'; readonly code: ErrorCode }
  | { readonly is: 'unread'; readonly reason: string };

export interface User {
  /** -1 where the platform has no user ids. */
  readonly uid: number;
  readonly gids: readonly number[];
  /** The home in the password database: Python's fallback for an unset HOME. */
  readonly passwdHome?: string | undefined;
  /** Who called sudo (`SUDO_USER`). */
  readonly sudoFrom?: string;
}

export interface EnvironmentVariable {
  readonly name: string;
  readonly value: string;
}

/** What is not known here, and why: `a CI secret`, `a sealed file`. It may be anything: empty, or not set at all. */
export interface UnknownText {
  readonly is: 'unknown';
  readonly reason: string;
}

/** A variable whose value may be unknown. */
export interface GivenVariable {
  readonly name: string;
  readonly value: string | UnknownText;
}

/** A variable of the registry; its value is undefined where it is computed, or where it is not plain ASCII. */
export interface UserVariable {
  readonly name: string;
  readonly value: string | undefined;
}

/** Where a package is, and why that directory is searched: `PYTHONPATH`, `extra.pth`. */
export interface PackagePlace {
  readonly path: string;
  readonly foundBy: string;
}

/** A Python environment that was found without running Python, and what is installed there. */
export interface PythonEnvironment {
  /** How it was found: `python on PATH`, `VIRTUAL_ENV`, `es on PATH`. */
  readonly foundBy: string;
  readonly path: string;
  /** Normalised distribution name (PEP 503) → version. */
  readonly packages: ReadonlyMap<string, string>;
  /** Where those packages are that are not in `path` itself. */
  readonly places?: ReadonlyMap<string, PackagePlace>;
  /** Whether a package in that list is only the remains of a broken uninstall: called for those that matter. */
  readonly isLeftOver?: (name: string) => Promise<boolean>;
  /** Packages that are in one directory more than once: all versions, starting with the one that Python uses. */
  readonly several?: ReadonlyMap<string, readonly string[]>;
  /** Why `packages` may be wrong or incomplete, if so: a missing package then proves nothing. */
  readonly doubt?: string;
}

/** A package in one of the Python environments of this machine. */
export interface Installation {
  readonly package: string;
  readonly version: string;
  readonly python: PythonEnvironment;
  /** The program on PATH that runs there, if that is not the user's own Python. */
  readonly program?: string;
}

/** What git says about one path. `none`: outside any work tree. */
export type GitState =
  | { readonly is: 'none' }
  | { readonly is: 'tracked' | 'ignored' | 'untracked'; readonly root: string; readonly relativePath: string }
  | { readonly is: 'unknown'; readonly reason: string };

/** The only access to the outside. Every call ends within a deadline and a size limit, and none throws. */
export interface World {
  /** What screens and JSON call it: `the job test`. Undefined: this machine. */
  readonly name?: string | undefined;
  readonly now: Date;
  readonly platform: 'linux' | 'darwin' | 'win32';
  /** What the machine is called; undefined for one that is made up. */
  readonly hostName?: string;
  /** `HOME` (`USERPROFILE` on Windows) as the client sees it; undefined if it is not set. */
  readonly home: string | undefined;
  readonly cwd: string;
  readonly user: User;
  /** In the order of the environment block: of names that differ only in case, some clients use the last. */
  readonly env: readonly EnvironmentVariable[];
  /** Follows symbolic links. Relative paths are resolved against `cwd`. */
  read(path: string): Promise<ReadResult>;
  stat(path: string): Promise<StatResult>;
  /** Sorted by name, or in the order of the directory itself if that is requested and known. */
  list(directory: string, order?: 'name' | 'directory'): Promise<ListResult>;
  /** Where a path leads when all symbolic links are followed; undefined if it leads nowhere or is unknown. */
  realPath?(path: string): Promise<string | undefined>;
  /** The user's Python environment, or the one that a program on PATH runs in; undefined if there is none. */
  packages(program?: string): Promise<PythonEnvironment | undefined>;
  git(path: string): Promise<GitState>;
  /**
   * The variables that Windows gives to every new program of the user (the registry's `HKCU\\Environment`, which `setx`
   * and the dialog of the system settings write). A value is undefined where the system computes it. Absent on other
   * systems.
   */
  userVariables?(): Promise<readonly UserVariable[]>;
}

/**
 * A world some of whose variables may be unknown. No replay and no rule sees one: `src/unknown/` turns it into the
 * worlds that it may be, and keeps what is the same in all of them.
 */
export interface GivenWorld extends Omit<World, 'env'> {
  readonly env: readonly GivenVariable[];
}
