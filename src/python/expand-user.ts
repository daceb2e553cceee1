import { ntJoin, ntSplit } from './nt-path.ts';

/** Looks up one environment variable; undefined when it is not set (an empty one is set). */
export type EnvLookup = (name: string) => string | undefined;

/**
 * `posixpath.expanduser(path)` (Lib/posixpath.py). `passwdHome` is the home directory that the password database gives
 * this user, used if HOME is not set; `homeOf` is for '~name'. An unknown home leaves the path unchanged.
 */
export function posixExpandUser(
  path: string,
  env: EnvLookup,
  passwdHome: string | undefined,
  homeOf: EnvLookup = () => undefined,
): string {
  if (!path.startsWith('~')) return path;
  const slash = path.indexOf('/', 1);
  const end = slash === -1 ? path.length : slash;
  const home = end === 1 ? (env('HOME') ?? passwdHome) : homeOf(path.slice(1, end));
  if (home === undefined) return path;
  return home.replace(/\/+$/, '') + path.slice(end) || '/';
}

/** `ntpath.expanduser(path)` (Lib/ntpath.py); it ignores HOME since Python 3.8. */
export function ntExpandUser(path: string, env: EnvLookup): string {
  if (!path.startsWith('~')) return path;
  const end = /[\\/]/.exec(path)?.index ?? path.length;
  const homePath = env('HOMEPATH');
  let home = env('USERPROFILE');
  if (home === undefined) {
    if (homePath === undefined) return path;
    home = ntJoin(env('HOMEDRIVE') ?? '', homePath);
  }
  if (end !== 1) {
    const target = path.slice(1, end);
    const current = env('USERNAME');
    if (target !== current) {
      // Another user's directory is assumed to be next to this one's, if this one's has the user's name.
      const [folder, name] = ntSplit(home);
      if (current !== name) return path;
      home = ntJoin(folder, target);
    }
  }
  return home + path.slice(end);
}
