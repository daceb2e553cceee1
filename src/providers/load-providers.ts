import { catalog } from '../catalog.generated.ts';
import { codedClients } from '../coded-clients.generated.ts';
import type { Provider, ProviderData } from '../types/provider.ts';
import { clientLoaders } from './client-loaders.ts';

/** The ids of all built-in platforms, in the order in which they are shown: those whose file gives an order come first. */
export function providerIds(): readonly string[] {
  const last = Number.POSITIVE_INFINITY;
  return catalog
    .toSorted((a, b) => ((a.order ?? last) < (b.order ?? last) ? -1 : a.order === b.order ? 0 : 1))
    .map(({ id }) => id);
}

/** The given platforms (all, where none is given) with their clients' replays. Unknown ids are skipped. */
export async function loadProviders(ids: readonly string[] = providerIds()): Promise<readonly Provider[]> {
  const wanted = providerIds().filter((id) => ids.includes(id));
  return await Promise.all(
    wanted.map(async (id) => {
      const data = catalog.find((each) => each.id === id);
      if (!data) throw new Error(`the platform ${id} has no provider.toml`);
      const clients = await Promise.all(clientIds(data).map(async (client) => await loadClient(client)));
      return { ...data, clients };
    }),
  );
}

/** The ids of a built-in platform's clients, in the order in which people are shown them. */
export function clientIds(data: ProviderData): readonly string[] {
  return [...Object.keys(codedClients[data.id] ?? {}), ...(data.declared ?? []).map(({ id }) => id)];
}

async function loadClient(id: string): Promise<Provider['clients'][number]> {
  const load = clientLoaders[id];
  if (!load) throw new Error(`the client ${id} has no replay`);
  return await load();
}
