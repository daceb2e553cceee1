import { ntExpandUser, posixExpandUser } from '../../python/expand-user.ts';
import type { World } from '../../types/world.ts';
import { environmentLookup } from './environment-lookup.ts';

/** `str(Path(first) / second / …)`: a later absolute part starts anew; `.` and doubled slashes go, `..` stays (Lib/pathlib.py). */
export function pythonPath(platform: World['platform'], ...parts: readonly string[]): string {
  if (platform === 'win32')
    return parts
      .filter((part) => part !== '')
      .join('\\')
      .replaceAll('/', '\\');
  let root = '';
  let names: string[] = [];
  for (const part of parts) {
    if (part.startsWith('/')) {
      root = /^\/\/(?!\/)/.test(part) ? '//' : '/';
      names = [];
    }
    names.push(...part.split('/').filter((name) => name !== '' && name !== '.'));
  }
  return root + names.join('/') || '.';
}

/** `os.path.expanduser('~…')` as this user would get it. */
export function expandUser(world: World, path: string): string {
  const lookup = environmentLookup(world);
  if (world.platform === 'win32') return ntExpandUser(path, (name) => (name === 'USERPROFILE' ? world.home : lookup(name)));
  return posixExpandUser(path, (name) => (name === 'HOME' ? world.home : lookup(name)), world.user.passwdHome);
}
