import { placeName } from '../../rule-kit/place-name.ts';
import type { Place } from '../../types/place.ts';
import type { Client, Provider } from '../../types/provider.ts';
import type { ChainEntry } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { memoryWorld } from '../../world/memory.ts';

/** A place that a client reads; `name` is its name for people. */
export interface DescribedPlace {
  readonly slot: string;
  readonly name: string;
  readonly place: Place;
  readonly role: ChainEntry['role'];
}

/** A client and its places, in its own order. */
export interface DescribedClient {
  readonly id: string;
  readonly package: string;
  readonly versions: readonly string[];
  /** `data`: declared in its platform's file; `code`: a replay in code. */
  readonly as: 'data' | 'code';
  readonly places: readonly DescribedPlace[];
}

/** What is known about a platform, without reading this machine. */
export interface DescribedPlatform extends Pick<Provider, 'id' | 'name' | 'hosts' | 'pages' | 'lookalikes'> {
  readonly login?: string;
  readonly extends?: string;
  readonly anonymous: boolean;
  readonly tokens: readonly Pick<
    Provider['tokens'][number],
    'kind' | 'name' | 'shape' | 'slots' | 'meaning' | 'certainty'
  >[];
  readonly clients: readonly DescribedClient[];
}

/** Describes a platform; its clients' places are those that a replay in an empty home reads. */
export async function describePlatform(provider: Provider, platform: World['platform']): Promise<DescribedPlatform> {
  const { id, name, hosts, pages, lookalikes, login, tokens } = provider;
  return {
    id,
    name,
    ...(login === undefined ? {} : { login }),
    ...(provider.extends === undefined ? {} : { extends: provider.extends }),
    anonymous: provider.anonymous ?? false,
    hosts,
    pages,
    tokens: tokens.map(({ kind, name: called, shape, slots, meaning, certainty }) => ({
      kind,
      name: called,
      shape,
      slots,
      meaning,
      certainty,
    })),
    lookalikes,
    clients: await Promise.all(
      provider.clients.map(async (client) => await describeClient(provider, client, platform)),
    ),
  };
}

async function describeClient(
  provider: Provider,
  client: Client,
  platform: World['platform'],
): Promise<DescribedClient> {
  const home = platform === 'win32' ? String.raw`C:\Users\you` : '/home/you';
  const { chain } = await client.resolve(memoryWorld({ home, platform }));
  const seen = new Set<string>();
  const places = chain.flatMap(({ slot, place, role }): readonly DescribedPlace[] => {
    const called = nameOf(place, slot, home);
    if (role === 'lookalike' || place.kind === 'default' || seen.has(`${slot} ${called}`)) return [];
    seen.add(`${slot} ${called}`);
    return [{ slot, name: called, place: shortened(place, home), role }];
  });
  const as = provider.declared?.some(({ id }) => id === client.id) ? 'data' : 'code';
  return { id: client.id, package: client.package.name, versions: client.package.versions, as, places };
}

function nameOf(place: Place, slot: string, home: string): string {
  const name = placeName(place, home);
  return place.kind === 'file' && place.key !== undefined && place.key !== slot ? `${name} (${place.key})` : name;
}

/** No such home directory exists: it is shown as `~`. */
function shortened(place: Place, home: string): Place {
  return place.kind === 'file' ? { ...place, path: placeName({ kind: 'file', path: place.path }, home) } : place;
}
