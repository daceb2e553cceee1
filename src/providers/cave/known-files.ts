import { pathKey } from '../../path-key.ts';
import { environmentValue } from '../../python/os-environ.ts';
import { expandUser, joinPath } from '../../python/os-path.ts';
import type { ChainEntry } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { readSecretFile } from './secret-file.ts';
import { serverOfFile } from './server-name.ts';
import { tokenEntry } from './token-entry.ts';

/** A directory where some CAVE client keeps token files, and which clients read it. */
interface Folder {
  readonly path: string;
  readonly why: string;
}

const anyTokenFile = /cave-secret|chunkedgraph-secret/i;

/**
 * Token files that exist in plausible places but that this client does not open: other servers' files, misspelled
 * names, directories that only the other CAVE clients read.
 * @param consulted the paths that the chain already contains
 * @param reads what this client reads, for the reason: `caveclient`
 */
export async function passedOver(
  world: World,
  consulted: readonly string[],
  reads: string,
  key = 'token',
): Promise<readonly ChainEntry[]> {
  const seen = new Set(consulted.map(pathKey));
  const entries: ChainEntry[] = [];
  for (const folder of folders(world, reads)) {
    const listed = await world.list(folder.path);
    if (listed.is !== 'found') continue;
    for (const name of listed.names.filter((each) => anyTokenFile.test(each))) {
      const path = joinPath(world, folder.path, name);
      if (seen.has(pathKey(path))) continue;
      seen.add(pathKey(path));
      const why = folder.why === '' ? reasonFor(name, reads) : folder.why;
      entries.push(
        tokenEntry(path, key, await readSecretFile(world, path), { role: 'lookalike', consulted: false, why }),
      );
    }
  }
  return entries;
}

function reasonFor(name: string, reads: string): string {
  const server = serverOfFile(name);
  if (server !== undefined)
    return reads === 'caveclient' ? `used only for the server ${server}` : `used only for data at ${server}`;
  if (name === 'chunkedgraph-secret.json') return `${reads} does not read this old name`;
  return `${reads} reads no file of this name`;
}

function folders(world: World, reads: string): readonly Folder[] {
  const home = expandUser(world, '~');
  const own = joinPath(world, home, '.cloudvolume', 'secrets');
  const moved = environmentValue(world, 'CLOUD_VOLUME_DIR');
  const movedFiles = environmentValue(world, 'CLOUD_FILES_DIR');
  const rest: Folder[] = [];
  if (moved !== undefined && moved !== '') {
    rest.push({
      path: joinPath(world, moved, 'secrets'),
      why: reads === 'caveclient' ? 'caveclient does not read CLOUD_VOLUME_DIR' : '',
    });
  }
  const ownWhy = moved === undefined || reads === 'caveclient' ? '' : 'CLOUD_VOLUME_DIR names another directory';
  return [
    { path: own, why: ownWhy },
    ...rest,
    { path: joinPath(world, home, '.cloudvolume'), why: 'the file belongs in the directory secrets' },
    { path: world.cwd, why: 'no CAVE client reads files in the working directory' },
    {
      path: joinPath(world, home, '.neuroglancer', 'secrets'),
      why: reads === 'cloud-volume' ? '' : 'only cloud-volume reads this old directory',
    },
    {
      path: joinPath(world, movedFiles ?? joinPath(world, home, '.cloudfiles'), 'secrets'),
      why: reads === 'cloud-files' ? '' : 'only cloud-files reads this directory',
    },
    ...(movedFiles === undefined || reads !== 'cloud-files'
      ? []
      : [{ path: joinPath(world, home, '.cloudfiles', 'secrets'), why: 'CLOUD_FILES_DIR names another directory' }]),
  ];
}
