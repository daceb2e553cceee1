import { posix, win32 } from 'node:path';
import type { HomeFact } from '../types/facts.ts';
import type { Provider } from '../types/provider.ts';
import type { World } from '../types/world.ts';

/** The home folder that the clients use, and other homes that hold a platform's folder: the account's own, that of who called sudo. */
export async function lookAtHome(world: World, providers: readonly Provider[]): Promise<HomeFact> {
  const path = world.home ?? world.user.passwdHome;
  const found = path ? await world.stat(path) : undefined;
  return {
    isSet: world.home !== undefined,
    ...(path ? { path } : {}),
    ...(found?.is === 'found' ? { stat: found.stat } : {}),
    others: await otherHomes(world, path, providers),
  };
}

async function otherHomes(
  world: World,
  home: string | undefined,
  providers: readonly Provider[],
): Promise<HomeFact['others']> {
  const { passwdHome, sudoFrom } = world.user;
  const users = world.platform === 'darwin' ? '/Users' : '/home';
  const candidates = [
    ...(passwdHome ? [{ path: passwdHome, of: 'account' } as const] : []),
    // The world knows no other accounts' homes: the usual place is looked at, and one that is not there is no finding.
    ...(sudoFrom && /^[\w.-]+$/.test(sudoFrom) ? [{ path: `${users}/${sudoFrom}`, of: 'sudo' } as const] : []),
  ].filter(({ path }) => path !== home);
  const others: HomeFact['others'][number][] = [];
  for (const candidate of candidates) {
    const platforms = await platformsIn(world, candidate.path, providers);
    if (platforms.length > 0) others.push({ ...candidate, platforms });
  }
  return others;
}

async function platformsIn(world: World, home: string, providers: readonly Provider[]): Promise<readonly string[]> {
  const { join } = world.platform === 'win32' ? win32 : posix;
  const holding: string[] = [];
  for (const { id, folders } of providers) {
    const found = await Promise.all(
      folders.map(async (folder) => (await world.stat(join(home, folder.replace(/^~[/\\]?/, '')))).is === 'found'),
    );
    if (found.some(Boolean)) holding.push(id);
  }
  return holding;
}
