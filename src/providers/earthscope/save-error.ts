import type { PythonException } from '../../python/exception.ts';
import { osError } from '../../python/os-error.ts';
import type { World } from '../../types/world.ts';

/**
 * What saving refreshed tokens would raise, after a successful exchange: mkdir(parents=True, exist_ok=True), then a new
 * file next to tokens.json (config/settings.py:252-268). Judged by owner and mode; undefined if nothing prevents it.
 */
export async function saveError(world: World, folder: string): Promise<PythonException | undefined> {
  if (world.platform === 'win32' || world.user.uid <= 0) return undefined;
  const found = await world.stat(folder);
  if (found.is === 'found') {
    if (found.stat.kind !== 'directory') return osError('EEXIST', folder);
    return mayWrite(world, found.stat) ? undefined : osError('EACCES', folder);
  }
  if (found.is === 'unread') return undefined;
  if (found.code !== 'ENOENT') return osError(found.code, folder);
  const parent = folder.slice(0, folder.lastIndexOf('/')) || '/';
  const above = await world.stat(parent);
  if (above.is === 'error' && above.code === 'ENOENT' && parent !== folder) return await saveError(world, parent);
  if (above.is !== 'found') return above.is === 'error' ? osError(above.code, folder) : undefined;
  return mayWrite(world, above.stat) ? undefined : osError('EACCES', folder);
}

function mayWrite({ user }: World, { mode, owner }: { readonly mode: number; readonly owner: number }): boolean {
  // The world does not know a file's group; a group's write permission is assumed to be ours.
  const bits = owner === user.uid ? (mode >> 6) & 7 : ((mode >> 3) & 7) | (mode & 7);
  return (bits & 3) === 3;
}
