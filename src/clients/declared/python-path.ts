import { posix, win32 } from 'node:path';
import type { EnvLookup } from '../../python/expand-user.ts';
import { ntExpandUser, posixExpandUser } from '../../python/expand-user.ts';
import { posixExpandVars } from '../../python/expand-vars.ts';
import { ntJoin } from '../../python/nt-path.ts';
import type { World } from '../../types/world.ts';

/** `os.environ.get(name)`: of a name that is set twice, the first counts; on Windows case does not. */
export function environmentValue(world: World, name: string): string | undefined {
  const same = world.platform === 'win32' ? (each: string) => each.toUpperCase() === name.toUpperCase() : (each: string) => each === name;
  return world.env.find((each) => same(each.name))?.value;
}

/** `os.path.expanduser(path)` in this world. Another user's home (`~name`) is not known: such a path stays as it is. */
export function expandUser(world: World, path: string): string {
  const env: EnvLookup = (name) => (name === (world.platform === 'win32' ? 'USERPROFILE' : 'HOME') ? world.home : environmentValue(world, name));
  return world.platform === 'win32' ? ntExpandUser(path, env) : posixExpandUser(path, env, world.user.passwdHome);
}

/** `os.path.expandvars(path)`; on Windows `%NAME%` too. */
export function expandVariables(world: World, path: string): string {
  const env: EnvLookup = (name) => environmentValue(world, name) ?? (name === 'HOME' && world.platform !== 'win32' ? world.home : undefined);
  const expanded = posixExpandVars(path, env);
  return world.platform === 'win32' ? expanded.replace(/%([^%]+)%/g, (whole, name: string) => env(name) ?? whole) : expanded;
}

/** `os.path.join(...)` in this world: an absolute part drops what stands before it. */
export function joinPath(world: World, parts: readonly string[]): string {
  const [first = '', ...rest] = parts;
  return rest.reduce((path, part) => (world.platform === 'win32' ? ntJoin(path, part) : posixJoin(path, part)), first);
}

/** `os.path.dirname(path)` (Lib/posixpath.py): nothing for a bare name. */
export function folderOf(world: World, path: string): string {
  const cut = Math.max(path.lastIndexOf('/'), world.platform === 'win32' ? path.lastIndexOf('\\') : -1) + 1;
  const head = path.slice(0, cut);
  return /^[\\/]*$/.test(head) ? head : head.replace(world.platform === 'win32' ? /[\\/]+$/ : /\/+$/, '');
}

/** `str(pathlib.Path(path))`: no `.`, no doubled or last separator (Lib/pathlib.py, _parse_args). */
export function pathlibText(world: World, path: string): string {
  if (world.platform === 'win32') return path.replaceAll('/', '\\').replace(/(?<=.)\\{2,}/g, '\\') || '.';
  const root = /^\/\/(?!\/)/.test(path) ? '//' : path.startsWith('/') ? '/' : '';
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return root + parts.join('/') || '.';
}

/** The path as the doctor names it: absolute. */
export function absolutePath(world: World, path: string): string {
  return (world.platform === 'win32' ? win32 : posix).resolve(world.cwd, path);
}

function posixJoin(path: string, part: string): string {
  if (part.startsWith('/')) return part;
  return path === '' || path.endsWith('/') ? path + part : `${path}/${part}`;
}
