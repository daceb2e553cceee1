import { posix, win32 } from 'node:path';
import type { FileStat, World } from '../../types/world.ts';

/** Whether a program of this user may write what is here, or could make a file and its folders; judged by modes alone. */
export async function canWrite(world: World, path: string): Promise<boolean> {
  const found = await world.stat(path);
  if (found.is === 'found') return permits(world, found.stat, 2);
  if (found.is === 'unread' || found.code !== 'ENOENT') return false;
  const folder = (world.platform === 'win32' ? win32 : posix).dirname(path);
  return folder !== path && (await canMakeIn(world, folder));
}

async function canMakeIn(world: World, folder: string): Promise<boolean> {
  const found = await world.stat(folder);
  if (found.is === 'found')
    return found.stat.kind === 'directory' && permits(world, found.stat, 2) && permits(world, found.stat, 1);
  if (found.is === 'unread' || found.code !== 'ENOENT') return false;
  const parent = (world.platform === 'win32' ? win32 : posix).dirname(folder);
  return parent !== folder && (await canMakeIn(world, parent));
}

function permits(world: World, stat: FileStat, right: 1 | 2): boolean {
  const { uid, gids } = world.user;
  if (uid <= 0) return true;
  const shift = stat.owner === uid ? 6 : gids.includes(stat.owner) ? 3 : 0;
  return ((stat.mode >> shift) & right) !== 0;
}
