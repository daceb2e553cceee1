import { readTextLikeOpen } from '../../python/decode-text.ts';
import type { Setting } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { parseNetrc } from './netrc-parse.ts';
import { environmentValue, expandHome } from './python-home.ts';

/**
 * The netrc entry that requests takes for a host (requests/utils.py:227-275): it asks for one wherever no `auth` was
 * given, and Basic authentication then replaces the Bearer header (models.py, prepare_auth comes after prepare_headers).
 * NETRC names the one file; else `~/.netrc`, then `~/_netrc`, the first that exists. A broken file counts for nothing.
 */
export async function netrcEntry(world: World, host: string): Promise<Setting | undefined> {
  const path = await netrcPath(world);
  if (path === undefined) return undefined;
  const read = await world.read(path);
  if (read.is !== 'file') return undefined;
  const text = readTextLikeOpen(read.bytes);
  if (!text.ok) return undefined;
  const entries = parseNetrc(text.value);
  const entry = entries?.get(host) ?? entries?.get('default');
  if (!entry?.filled) return undefined;
  const value = entry.name === 'default' ? 'default' : `machine ${entry.name}`;
  return { value, place: { kind: 'file', path, line: entry.line } };
}

async function netrcPath(world: World): Promise<string | undefined> {
  const named = environmentValue(world, 'NETRC');
  for (const each of named === undefined ? ['~/.netrc', '~/_netrc'] : [named]) {
    const path = expandHome(world, each);
    if (path !== '' && (await world.stat(path)).is === 'found') return path;
  }
  return undefined;
}
