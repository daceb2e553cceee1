import { posix, win32 } from 'node:path';
import { isSamePath, pathKey } from '../path-key.ts';
import { hasNoCredential } from '../rule-kit/held-values.ts';
import { differsByOne } from '../rule-kit/near-miss.ts';
import { withTilde } from '../rule-kit/place-name.ts';
import type { LookalikeFact } from '../types/facts.ts';
import type { Resolution } from '../types/resolution.ts';
import type { World } from '../types/world.ts';

/** Shorter names are one letter away from too many others. */
const leastLetters = 5;
/** Extensions that editors append, sometimes without showing them. */
const endings = /\.(?:txt|json)$/;

/**
 * Files with almost the name that a client looks for, in the directory where it looks: for a client that finds nothing
 * and whose file does not exist. The home itself is skipped: it contains too much else.
 */
export async function nearFiles(world: World, resolutions: readonly Resolution[]): Promise<readonly LookalikeFact[]> {
  const { basename, dirname, join } = world.platform === 'win32' ? win32 : posix;
  const home = world.home ?? world.user.passwdHome;
  const read = new Set(
    resolutions.flatMap(({ chain }) =>
      chain.flatMap(({ place, role }) => (place.kind === 'file' && role !== 'lookalike' ? [pathKey(place.path)] : [])),
    ),
  );
  const found = new Map<string, LookalikeFact>();
  for (const { provider: platform, chain } of resolutions.filter(hasNoCredential)) {
    for (const { place, role, state, stat } of chain) {
      if (place.kind !== 'file' || role !== 'current' || state !== 'absent' || stat) continue;
      const [folder, due] = [dirname(place.path), basename(place.path)];
      if ((home && isSamePath(folder, home)) || folder === dirname(folder)) continue;
      const listed = await world.list(folder);
      if (listed.is !== 'found') continue;
      for (const name of listed.names.filter((each) => isNear(each, due))) {
        const path = join(folder, name);
        if (read.has(pathKey(path)) || found.has(pathKey(path)) || !(await isFile(world, path))) continue;
        found.set(pathKey(path), {
          platform,
          place: { kind: 'file', path },
          instead: withTilde(place.path, home),
          why: `the name is ${due}`,
        });
      }
    }
  }
  return [...found.values()];
}

function isNear(name: string, due: string): boolean {
  const [a, b] = [bare(name), bare(due)];
  if (name === due || b.length < leastLetters) return false;
  return a === b || differsByOne(a, b) || bare(name.replace(endings, '')) === b;
}

function bare(name: string): string {
  return name.toLowerCase().replaceAll(/[_ -]/g, '');
}

async function isFile(world: World, path: string): Promise<boolean> {
  const found = await world.stat(path);
  return found.is === 'found' && found.stat.kind === 'file';
}
