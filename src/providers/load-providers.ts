import { catalog } from '../catalog.generated.ts';
import type { Provider, ProviderData } from '../types/provider.ts';
import { clientLoaders } from './client-loaders.ts';

/** Which programs that are code read a platform's credentials, in the order in which people are shown them. */
const written: Readonly<Record<string, readonly string[]>> = {
  cave: ['caveclient', 'cloud-volume', 'cloud-files'],
  descarteslabs: ['descarteslabs'],
  earthone: ['earthone'],
  earthscope: ['earthscope-sdk', 'earthscope-cli'],
};

/** The order in which platforms are shown: the first ones first, then by id. */
const first = ['descarteslabs', 'earthone', 'earthscope', 'cave'];

/** The ids of all built-in platforms, in the order in which they are shown. */
export function providerIds(): readonly string[] {
  const others = catalog.map(({ id }) => id).filter((id) => !first.includes(id));
  return [...first, ...others];
}

/** The given platforms (all, where none is given) with their clients' replays. Unknown ids are passed over. */
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
  return [...(written[data.id] ?? []), ...(data.declared ?? []).map(({ id }) => id)];
}

async function loadClient(id: string): Promise<Provider['clients'][number]> {
  const load = clientLoaders[id];
  if (!load) throw new Error(`the client ${id} has no replay`);
  return await load();
}
