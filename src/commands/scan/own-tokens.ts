import { pathBelow } from '../../path-key.ts';
import { isInUse } from '../../rule-kit/held-values.ts';
import type { OwnTokens } from '../../scan/run/scan-mode.ts';
import type { Provider } from '../../types/provider.ts';
import type { ChainEntry, Resolution } from '../../types/resolution.ts';
import type { KnownSecret } from '../../types/token-match.ts';
import type { World } from '../../types/world.ts';

/**
 * Every secret that a client of these platforms reads here, whether it is used or not, and the files that clients keep
 * them in. Public identifiers are not included, nor the content of files that no client reads.
 */
export async function ownTokens(world: World, providers: readonly Provider[]): Promise<OwnTokens> {
  const found = await Promise.all(providers.map((provider) => tokensOf(provider, world)));
  const files = [...new Set(found.flatMap((each) => each.files))];
  const real = await Promise.all(files.map(async (path) => (await world.realPath?.(path)) ?? path));
  return {
    knownSecrets: merged(found.flatMap(({ knownSecrets }) => knownSecrets)),
    files: [...new Set([...files, ...real])],
    directories: found.flatMap(({ directories }) => directories),
  };
}

async function tokensOf(provider: Provider, world: World): Promise<OwnTokens> {
  const isPublic = publicSlots(provider);
  const home = world.home ?? world.user.passwdHome;
  const resolutions = await Promise.all(provider.clients.map((client) => client.resolve(world, {})));
  const read = resolutions.flatMap((resolution) =>
    resolution.chain.filter((entry) => isKept(entry, provider, home)).map((entry) => ({ resolution, entry })),
  );
  return {
    directories:
      home === undefined
        ? []
        : provider.folders.map((folder) => ({ path: folder.replace(/^~/, home), platform: provider.id })),
    knownSecrets: read.flatMap(({ resolution, entry }) => knownSecretOf(entry, resolution, provider, isPublic)),
    files: read.flatMap(({ entry: { place, stat, value } }) =>
      place.kind === 'file' && (stat || value) ? [place.path] : [],
    ),
  };
}

/** A client reads it, or it is in the platform's own directory in the home, for another profile or server. */
function isKept({ role, place }: ChainEntry, { folders }: Provider, home: string | undefined): boolean {
  if (role !== 'lookalike') return true;
  if (place.kind !== 'file' || home === undefined) return false;
  return folders.some((folder) => pathBelow(place.path, folder.replace(/^~/, home)) !== undefined);
}

function publicSlots({ tokens }: Provider): ReadonlySet<string> {
  const secret = new Set(tokens.filter(({ meaning }) => meaning !== 'identifier').flatMap(({ slots }) => slots));
  return new Set(
    tokens
      .filter(({ meaning }) => meaning === 'identifier')
      .flatMap(({ slots }) => slots.filter((slot) => !secret.has(slot))),
  );
}

function knownSecretOf(
  entry: ChainEntry,
  resolution: Resolution,
  provider: Provider,
  isPublic: ReadonlySet<string>,
): readonly KnownSecret[] {
  const { slot, value, place, role } = entry;
  if (value?.is !== 'known' || isPublic.has(slot)) return [];
  const { blank, placeholder, length } = value.traits;
  if (blank || placeholder || length < 8) return [];
  const { client } = resolution;
  const places = role === 'lookalike' ? [] : [place];
  const unused = isInUse(entry, resolution, { providers: [provider] }) ? {} : ({ isUnused: true } as const);
  return [{ secret: value.secret, provider: provider.id, client, slot, ...unused, places }];
}

/** The same value is one secret: of the client that uses it, if one does. */
function merged(secrets: readonly KnownSecret[]): readonly KnownSecret[] {
  const found: KnownSecret[] = [];
  for (const each of secrets) {
    const index = found.findIndex((other) => other.secret.relation(each.secret) === 'same');
    const before = found[index];
    if (!before) found.push(each);
    else {
      const first = before.isUnused && !each.isUnused ? each : before;
      found[index] = { ...first, places: [...(before.places ?? []), ...(each.places ?? [])] };
    }
  }
  return found;
}
