import { posix, win32 } from 'node:path';
import { isGranted } from '../../python/os-access.ts';
import type { World } from '../../types/world.ts';

/**
 * Whether a program of this user can write this file, or could create it and its directories; judged by modes alone.
 */
export async function canWrite(world: World, path: string): Promise<boolean> {
  const found = await world.stat(path);
  if (found.is === 'found') return isGranted(world.user, found.stat, 'write');
  if (found.is === 'unread' || found.code !== 'ENOENT') return false;
  const folder = (world.platform === 'win32' ? win32 : posix).dirname(path);
  return folder !== path && (await canMakeIn(world, folder));
}

async function canMakeIn(world: World, folder: string): Promise<boolean> {
  const found = await world.stat(folder);
  if (found.is === 'found')
    return (
      found.stat.kind === 'directory' &&
      isGranted(world.user, found.stat, 'write') &&
      isGranted(world.user, found.stat, 'search')
    );
  if (found.is === 'unread' || found.code !== 'ENOENT') return false;
  const parent = (world.platform === 'win32' ? win32 : posix).dirname(folder);
  return parent !== folder && (await canMakeIn(world, parent));
}
