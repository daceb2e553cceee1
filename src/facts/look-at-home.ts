import type { HomeFact } from '../types/facts.ts';
import type { Provider } from '../types/provider.ts';
import type { Resolution } from '../types/resolution.ts';
import type { World } from '../types/world.ts';
import { withVariable } from '../world/with-variable.ts';

/**
 * The home directory that the clients use, and other homes in which a client would find a credential: the account's
 * own, that of the user who called sudo.
 */
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
    // The world doesn't know other accounts' homes: the usual place is tried, and a missing one is not a finding.
    ...(sudoFrom && /^[\w.-]+$/.test(sudoFrom) ? [{ path: `${users}/${sudoFrom}`, of: 'sudo' } as const] : []),
  ].filter(({ path }) => path !== home);
  const others: HomeFact['others'][number][] = [];
  for (const candidate of candidates) {
    const platforms = await platformsIn(world, candidate.path, providers);
    if (platforms.length > 0) others.push({ ...candidate, platforms });
  }
  return others;
}

/** The platforms for which a client would find a credential if this were the home. */
async function platformsIn(world: World, home: string, providers: readonly Provider[]): Promise<readonly string[]> {
  if ((await world.stat(home)).is !== 'found') return [];
  const there = withVariable(world, world.platform === 'win32' ? 'USERPROFILE' : 'HOME', home);
  const holding: string[] = [];
  for (const { id, clients } of providers) {
    const replays = await Promise.all(clients.map(async (client) => await client.resolve(there)));
    if (replays.some((replay) => hasFileIn(home, replay))) holding.push(id);
  }
  return holding;
}

/** Whether a credential comes from a file below a home: one from the environment is the same in every home. */
function hasFileIn(home: string, { fields }: Resolution): boolean {
  return Object.values(fields).some(
    ({ place }) => place.kind === 'file' && (place.path.startsWith(`${home}/`) || place.path.startsWith(`${home}\\`)),
  );
}
