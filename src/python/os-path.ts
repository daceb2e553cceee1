import type { World } from '../types/world.ts';
import { ntExpandUser, posixExpandUser } from './expand-user.ts';
import { ntJoin } from './nt-path.ts';
import { environmentValue } from './os-environ.ts';

/**
 * `os.path.expanduser(path)` in this world; without HOME, Python uses the password database (Lib/posixpath.py). Another
 * user's home (`~name`) is unknown: such a path is unchanged.
 */
export function expandUser(world: World, path: string): string {
  const homeVariable = world.platform === 'win32' ? 'USERPROFILE' : 'HOME';
  const env = (name: string) => (name === homeVariable ? world.home : environmentValue(world, name));
  return world.platform === 'win32' ? ntExpandUser(path, env) : posixExpandUser(path, env, world.user.passwdHome);
}

/** `os.path.join(...)` in this world: an absolute part drops what precedes it (Lib/posixpath.py, Lib/ntpath.py). */
export function joinPath(world: World, first: string, ...parts: readonly string[]): string {
  return parts.reduce((path, part) => (world.platform === 'win32' ? ntJoin(path, part) : posixJoin(path, part)), first);
}

function posixJoin(path: string, part: string): string {
  if (part.startsWith('/')) return part;
  return path === '' || path.endsWith('/') ? path + part : `${path}/${part}`;
}
