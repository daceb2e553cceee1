import { pathKey } from '../../path-key.ts';
import { expandUser } from '../../python/os-path.ts';
import { pathlibText } from '../../python/pathlib-text.ts';
import type { ChainEntry } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { settingAt } from './setting-node.ts';
import { readTokensJson } from './tokens-json.ts';
import { valueEntry } from './value-entry.ts';

/** The most directories in `~/.earthscope` that are examined. */
const most = 16;

/** The tokens of profiles other than the one in use, which the client skips; `chain` contains what it reads. */
export async function otherProfiles(world: World, chain: readonly ChainEntry[]): Promise<readonly ChainEntry[]> {
  const folder = pathlibText(world.platform, expandUser(world, '~'), '.earthscope');
  const read = new Set(chain.flatMap(({ place }) => (place.kind === 'file' ? [pathKey(place.path)] : [])));
  const listed = await world.list(folder);
  const names = listed.is === 'found' ? listed.names.slice(0, most) : [];
  const entries: ChainEntry[] = [];
  for (const name of names) {
    const path = pathlibText(world.platform, folder, name, 'tokens.json');
    if (read.has(pathKey(path)) || (await world.stat(path)).is !== 'found') continue;
    const { table, stat } = await readTokensJson(world, path);
    for (const slot of ['access_token', 'refresh_token']) {
      const node = settingAt(table, ['oauth2', slot]);
      if (!node) continue;
      const entry = valueEntry({ slot, place: node.place, role: 'lookalike' }, node);
      entries.push({ ...entry, state: 'ignored', why: 'it belongs to another profile', ...(stat ? { stat } : {}) });
    }
  }
  return entries;
}
