import { mainInstallation } from '../rule-kit/installed-client.ts';
import { isGenericName, type NearMiss } from '../rule-kit/near-miss.ts';
import type {
  Assignment,
  Hint,
  HomeFact,
  InstalledClient,
  LookalikeFact,
  MovedPlaceFact,
  UseFact,
} from '../types/facts.ts';
import type { Provider } from '../types/provider.ts';
import type { ChainEntry, Resolution } from '../types/resolution.ts';
import type { World } from '../types/world.ts';

/** Signs that a platform is used here. */
export interface Seen {
  readonly providers: readonly Provider[];
  /** Platforms that were named. */
  readonly asked: readonly string[];
  readonly replays: readonly Resolution[];
  readonly installed: readonly InstalledClient[];
  readonly lookalikes: readonly LookalikeFact[];
  readonly misses: readonly NearMiss[];
  readonly assignments: ReadonlyMap<string, readonly Assignment[]>;
  readonly hints: readonly Hint[];
  readonly homeFolder: HomeFact;
  readonly movedPlaces: readonly MovedPlaceFact[];
}

/** Which platforms are used here, and the evidence: one row each, in order. */
export async function findUses(world: World, seen: Seen): Promise<readonly UseFact[]> {
  return await Promise.all(seen.providers.map(async (provider) => await useOf(provider, world, seen)));
}

async function useOf(provider: Provider, world: World, seen: Seen): Promise<UseFact> {
  const { replays, asked, homeFolder } = seen;
  const mine = replays.filter((resolution) => resolution.provider === provider.id);
  const signs: string[] = [];
  if (mine.some(({ chain }) => chain.some(showsUse))) signs.push('one of its credentials was found');
  const installed = provider.clients.flatMap(({ id, package: { signOfUse } }) => {
    const found = mainInstallation(id, seen.installed);
    return found && signOfUse !== false ? [`${found.package} ${found.version}`] : [];
  });
  signs.push(...installed.map((each) => `${each} is installed`));
  for (const folder of provider.folders) {
    const home = world.home ?? world.user.passwdHome;
    if (home && (await world.stat(folder.replace(/^~/, home))).is === 'found') signs.push(`${folder} exists`);
  }
  signs.push(...signsOfNames(provider.id, mine, seen));
  signs.push(...signsOfMoves(provider.id, seen));
  // Under sudo, the login is in the caller's home.
  for (const { path, of, platforms } of homeFolder.others)
    if (of === 'sudo' && platforms.includes(provider.id)) signs.push(`one of its credentials is in ${path}`);
  return { platform: provider.id, asked: asked.includes(provider.id), signs, installed };
}

/** A variable of the platform's own that moves its files; one of the desktop (XDG_CACHE_HOME) is not evidence. */
function signsOfMoves(platform: string, { movedPlaces }: Seen): readonly string[] {
  const names = movedPlaces.filter((each) => each.platform === platform).map(({ variable }) => variable);
  return [...new Set(names)].filter((name) => !name.startsWith('XDG_')).map((name) => `${name} is set`);
}

function signsOfNames(
  platform: string,
  mine: readonly Resolution[],
  { lookalikes, misses, assignments, hints }: Seen,
): readonly string[] {
  const near =
    lookalikes.some((each) => each.platform === platform && !each.common) ||
    misses.some((each) => each.platform === platform);
  const read = mine.flatMap(({ chain }) => chain.filter(({ role }) => role === 'current').map(({ place }) => place));
  const set = read.some(
    (place) =>
      place.kind === 'env' &&
      ((assignments.get(place.name)?.length ?? 0) > 0 || hints.some(({ name }) => name === place.name)),
  );
  return [
    ...(near ? ['a variable or file has a similar name'] : []),
    ...(set ? ['a file sets one of its variables'] : []),
  ];
}

/**
 * A generic name without the platform's prefix (`CLIENT_ID`) is often set for another tool: alone it is not evidence.
 * Nor is a login that would be sent instead of a token: a netrc file has entries for many hosts.
 */
function showsUse({ place, role, state, slot, problem }: ChainEntry): boolean {
  // One of its own files exists, even if it lacks what is looked for.
  const isThere =
    state !== 'absent' || (role === 'current' && place.kind === 'file' && problem?.kind === 'missing-key');
  if (!isThere || place.kind === 'default' || place.kind === 'argument' || role === 'lookalike') return false;
  return (
    !(place.kind === 'env' && role === 'legacy' && isGenericName(place.name)) && slot !== 'netrc' && slot !== 'login'
  );
}
