/** Looks up one environment variable; undefined when it is not set (an empty one is set). */
export type EnvLookup = (name: string) => string | undefined;
/**
 * `posixpath.expanduser(path)` (Lib/posixpath.py). `passwdHome` is the home folder the password database gives
 * this user, read when HOME is not set; `homeOf` answers for '~name'. An unknown home leaves the path as it is.
 */
export declare function posixExpandUser(path: string, env: EnvLookup, passwdHome: string | undefined, homeOf?: EnvLookup): string;
/** `ntpath.expanduser(path)` (Lib/ntpath.py); HOME counts for nothing there since Python 3.8. */
export declare function ntExpandUser(path: string, env: EnvLookup): string;
