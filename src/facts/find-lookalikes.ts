import { posix, win32 } from 'node:path';
import type { LookalikeFact } from '../types/facts.ts';
import type { Provider } from '../types/provider.ts';
import type { World } from '../types/world.ts';
import { knownValue } from '../value/known-value.ts';

/** Whether a file of exactly this name exists: some file systems are case-insensitive. */
async function isNamedSo(world: World, path: string): Promise<boolean> {
  if ((await world.stat(path)).is !== 'found') return false;
  const { basename, dirname } = world.platform === 'win32' ? win32 : posix;
  const listed = await world.list(dirname(path));
  return listed.is !== 'found' || listed.names.includes(basename(path));
}

/** The lookalikes of the given platforms that exist: variables and files that look right, but that no client reads. */
export async function findLookalikes(world: World, providers: readonly Provider[]): Promise<readonly LookalikeFact[]> {
  const found: LookalikeFact[] = [];
  const home = world.home ?? world.user.passwdHome;
  for (const { id, lookalikes } of providers) {
    for (const { kind, name, instead, why, common } of lookalikes) {
      const about = { platform: id, instead, why, ...(common ? { common } : {}) } as const;
      if (kind === 'env') {
        const variable = world.env.find((each) => each.name === name);
        if (variable) found.push({ ...about, place: { kind, name }, value: knownValue(variable.value) });
      } else if (home) {
        const path = name.replace(/^~/, home);
        if (await isNamedSo(world, path)) found.push({ ...about, place: { kind, path } });
      }
    }
  }
  return found;
}
