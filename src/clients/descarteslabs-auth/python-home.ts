import { ntExpandUser, posixExpandUser } from '../../python/expand-user.ts';
import { ntJoin } from '../../python/nt-path.ts';
import type { World } from '../../types/world.ts';

/** `os.path.expanduser(path)` in this world; without HOME Python asks the password database (Lib/posixpath.py). */
export function expandHome(world: World, path: string): string {
  const homeVariable = world.platform === 'win32' ? 'USERPROFILE' : 'HOME';
  const env = (name: string) => (name === homeVariable ? world.home : environmentValue(world, name));
  return world.platform === 'win32' ? ntExpandUser(path, env) : posixExpandUser(path, env, world.user.passwdHome);
}

/** `os.path.join(folder, name)` for a name without a separator. */
export function joinPath(world: World, folder: string, name: string): string {
  if (world.platform === 'win32') return ntJoin(folder, name);
  return folder === '' || folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

/** `os.environ.get(name)`; Windows knows names in capitals only (Lib/os.py, _createenviron). */
export function environmentValue(world: World, name: string): string | undefined {
  return environmentEntries(world).find(([each]) => each === name)?.[1];
}

/** `os.environ.items()`: of a name that is there twice the last counts, at the first one's rank. */
export function environmentEntries(world: World): readonly (readonly [string, string])[] {
  const upper = world.platform === 'win32';
  return [...new Map(world.env.map(({ name, value }) => [upper ? name.toUpperCase() : name, value]))];
}
