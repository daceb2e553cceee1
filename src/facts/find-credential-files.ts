import { posix, win32 } from 'node:path';
import { pathKey } from '../path-key.ts';
import type { CredentialFileFact } from '../types/facts.ts';
import type { Resolution } from '../types/resolution.ts';
import type { FileStat, World } from '../types/world.ts';

/** The directory on the way to a file that keeps one out: the nearest that can be looked at from outside. */
async function closedFolder(
  world: World,
  path: string,
): Promise<{ readonly path: string; readonly stat: FileStat } | undefined> {
  const { dirname } = world.platform === 'win32' ? win32 : posix;
  for (let at = path; dirname(at) !== at; at = dirname(at)) {
    const found = await world.stat(dirname(at));
    if (found.is === 'found') return { path: dirname(at), stat: found.stat };
  }
  return undefined;
}

/** The credential files and closed directories that clients come across, each once, with what git says of them. */
export async function findCredentialFiles(
  resolutions: readonly Resolution[],
  world: World,
): Promise<readonly CredentialFileFact[]> {
  const files = new Map<string, CredentialFileFact>();
  for (const { provider, client, chain } of resolutions) {
    for (const { place, role, state, stat, problem } of chain) {
      if (place.kind !== 'file') continue;
      // What no client reads may be open to others all the same, but nobody is said to use it.
      const readers = role === 'lookalike' ? [] : [client];
      const folder = problem?.kind === 'permission' && !stat ? await closedFolder(world, place.path) : undefined;
      if (folder)
        files.set(pathKey(folder.path), {
          ...folder,
          platform: provider,
          clients: [...new Set([...(files.get(pathKey(folder.path))?.clients ?? []), ...readers])],
          readable: false,
        });
      if (state === 'absent' || !stat) continue;
      const known = files.get(pathKey(place.path));
      const clients = [...new Set([...(known?.clients ?? []), ...readers])];
      const readable =
        (known?.readable ?? true) &&
        !(state === 'unreadable' && stat.kind !== 'special' && problem?.kind !== 'not-a-file');
      const { path } = known ?? place;
      files.set(pathKey(place.path), { path, platform: known?.platform ?? provider, clients, stat, readable });
    }
  }
  return await Promise.all([...files.values()].map(async (file) => ({ ...file, git: await world.git(file.path) })));
}
