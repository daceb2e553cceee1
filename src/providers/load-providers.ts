import { catalog } from '../catalog.generated.ts';
import { codedClients } from '../coded-clients.generated.ts';
import type { Client, Provider, ProviderData } from '../types/provider.ts';
import type { World } from '../types/world.ts';
import { type AbsentClients, absentClient, absentClientsOn } from './absent-client.ts';
import { clientLoaders } from './client-loaders.ts';

/**
 * The ids of all built-in platforms, in the order in which they are shown: those with an `order` in their file come
 * first.
 */
export function providerIds(): readonly string[] {
  const last = Number.POSITIVE_INFINITY;
  return catalog
    .toSorted((a, b) => ((a.order ?? last) < (b.order ?? last) ? -1 : a.order === b.order ? 0 : 1))
    .map(({ id }) => id);
}

/**
 * The given platforms (all, where none is given) with their clients' replays. Unknown ids are skipped. For a system, a
 * client's replay is loaded only where something of the client is there.
 */
export async function loadProviders(
  ids: readonly string[] = providerIds(),
  system?: World['platform'],
): Promise<readonly Provider[]> {
  const absent = system && (await absentClientsOn(system));
  const wanted = providerIds().filter((id) => ids.includes(id));
  return await Promise.all(
    wanted.map(async (id) => {
      const data = catalog.find((each) => each.id === id);
      if (!data) throw new Error(`the platform ${id} has no provider.toml`);
      const clients = await Promise.all(clientIds(data).map(async (client) => await loadClient(client, absent)));
      return { ...data, clients };
    }),
  );
}

/** The ids of a built-in platform's clients, in the order in which people are shown them. */
export function clientIds(data: ProviderData): readonly string[] {
  return [...Object.keys(codedClients[data.id] ?? {}), ...(data.declared ?? []).map(({ id }) => id)];
}

async function loadClient(id: string, absent: AbsentClients | undefined): Promise<Client> {
  const load = clientLoaders[id];
  if (!load) throw new Error(`the client ${id} has no replay`);
  const known = absent?.clients.get(id);
  const resolution = absent?.resolutions[id];
  return known && resolution !== undefined ? absentClient(known, resolution, load) : await load();
}
