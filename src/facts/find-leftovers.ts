import { posix, win32 } from 'node:path';
import type { LeftoverFact } from '../types/facts.ts';
import type { Resolution } from '../types/resolution.ts';
import type { World } from '../types/world.ts';

/**
 * Temporary files beside a credential file, left by an interrupted save: of auth-doctor (`src/files`), and of clients
 * that use Python's `mkstemp` in the same way (earthscope-sdk 1.9.3 config/settings.py:257).
 */
export async function findLeftovers(
  world: World,
  resolutions: readonly Resolution[],
): Promise<readonly LeftoverFact[]> {
  const { dirname } = world.platform === 'win32' ? win32 : posix;
  const files = new Map<string, { readonly platform: string; readonly clients: Set<string> }>();
  for (const { provider: platform, client, chain } of resolutions) {
    for (const { place, role } of chain) {
      if (place.kind !== 'file' || role === 'lookalike') continue;
      const known = files.get(place.path) ?? { platform, clients: new Set() };
      known.clients.add(client);
      files.set(place.path, known);
    }
  }
  const names = new Map<string, Promise<readonly string[]>>();
  const namesIn = async (folder: string): Promise<readonly string[]> => {
    const listed = await world.list(folder);
    return listed.is === 'found' ? listed.names : [];
  };
  const found = await Promise.all(
    [...files].map(async ([target, { platform, clients }]) => {
      // A link's target is replaced where it is.
      const real = (await world.realPath?.(target)) ?? target;
      const folder = dirname(real);
      const listed = names.get(folder) ?? namesIn(folder);
      names.set(folder, listed);
      const left = await leftoversAmong(world, real, await listed);
      return left.map((each) => ({ ...each, target, platform, clients: [...clients] }));
    }),
  );
  return found.flat();
}

/** A temporary file left by a save of this file. */
type Leftover = Omit<LeftoverFact, 'target' | 'platform' | 'clients'>;

/** The temporary files beside one file, which is no link. */
export async function leftoversBeside(
  world: Pick<World, 'list' | 'read' | 'platform'>,
  path: string,
): Promise<readonly Leftover[]> {
  const { dirname } = world.platform === 'win32' ? win32 : posix;
  const listed = await world.list(dirname(path));
  return listed.is === 'found' ? await leftoversAmong(world, path, listed.names) : [];
}

async function leftoversAmong(
  world: Pick<World, 'read' | 'platform'>,
  path: string,
  names: readonly string[],
): Promise<readonly Leftover[]> {
  const { parse, join } = world.platform === 'win32' ? win32 : posix;
  const { dir, name, ext, base } = parse(path);
  const [start, random] = [`.${name}-`, /^[a-z0-9_]{8,12}$/];
  const isTemporary = (each: string): boolean =>
    each.startsWith(start) && each.endsWith(ext) && random.test(each.slice(start.length, each.length - ext.length));
  const temporary = names.filter(isTemporary);
  if (temporary.length === 0) return [];
  const current = await world.read(path);
  const currentText = current.is === 'file' ? Buffer.from(current.bytes).toString('utf8').trim() : '';
  const left = temporary.map(async (each): Promise<Leftover | undefined> => {
    const read = await world.read(join(dir, each));
    if (read.is !== 'file') return undefined;
    const text = Buffer.from(read.bytes).toString('utf8').trim();
    const isSame = currentText === text;
    const holds = text === '' ? 'nothing' : isSame ? 'the same' : isWhole(text, ext) ? 'another' : 'a part';
    // A file that is a part of this one was being written in place.
    const isNewer = current.is !== 'file' || !isWhole(currentText, ext) || read.stat.changed >= current.stat.changed;
    return { path: join(dir, each), holds, isNewer, isLocked: names.includes(`.${base}.lock`) };
  });
  return (await Promise.all(left)).filter((each) => each !== undefined);
}

function isWhole(text: string, extension: string): boolean {
  if (extension !== '.json') return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
