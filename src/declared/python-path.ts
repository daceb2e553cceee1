import { posix, win32 } from 'node:path';
import type { EnvLookup } from '../python/expand-user.ts';
import { posixExpandVars } from '../python/expand-vars.ts';
import { environmentValue } from '../python/os-environ.ts';
import type { World } from '../types/world.ts';

/** `os.path.expandvars(path)`; on Windows `%NAME%` too. */
export function expandVariables(world: World, path: string): string {
  const env: EnvLookup = (name) =>
    environmentValue(world, name) ?? (name === 'HOME' && world.platform !== 'win32' ? world.home : undefined);
  const expanded = posixExpandVars(path, env);
  return world.platform === 'win32'
    ? expanded.replace(/%([^%]+)%/g, (whole, name: string) => env(name) ?? whole)
    : expanded;
}

/** `os.path.dirname(path)` (Lib/posixpath.py): empty for a bare name. */
export function folderOf(world: World, path: string): string {
  const cut = Math.max(path.lastIndexOf('/'), world.platform === 'win32' ? path.lastIndexOf('\\') : -1) + 1;
  const head = path.slice(0, cut);
  return /^[\\/]*$/.test(head) ? head : head.replace(world.platform === 'win32' ? /[\\/]+$/ : /\/+$/, '');
}

/** The path as auth-doctor shows it: absolute. */
export function absolutePath(world: World, path: string): string {
  return (world.platform === 'win32' ? win32 : posix).resolve(world.cwd, path);
}
