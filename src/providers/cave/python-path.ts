import { ntExpandUser, posixExpandUser } from '../../python/expand-user.ts';
import { ntJoin } from '../../python/nt-path.ts';
import type { World } from '../../types/world.ts';

/** `os.path.expanduser(path)` in this world. Another user's home (`~name`) is not known: such a path stays as it is. */
export function expandUser(world: World, path: string): string {
  const env = (name: string) => (name === (world.platform === 'win32' ? 'USERPROFILE' : 'HOME') ? world.home : environmentValue(world, name));
  return world.platform === 'win32' ? ntExpandUser(path, env) : posixExpandUser(path, env, world.user.passwdHome);
}

/** `os.path.join(...)` in this world: an absolute part drops what stands before it (Lib/posixpath.py, Lib/ntpath.py). */
export function joinPath(world: World, first: string, ...parts: readonly string[]): string {
  return parts.reduce((path, part) => (world.platform === 'win32' ? ntJoin(path, part) : posixJoin(path, part)), first);
}

/** `os.environ.get(name)`: of a name that is set twice, the first counts. */
export function environmentValue(world: World, name: string): string | undefined {
  return world.env.find((each) => each.name === name)?.value;
}

function posixJoin(path: string, part: string): string {
  if (part.startsWith('/')) return part;
  return path === '' || path.endsWith('/') ? path + part : `${path}/${part}`;
}
