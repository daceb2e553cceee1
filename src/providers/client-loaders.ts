import { catalog } from '../catalog.generated.ts';
import type { Client } from '../types/provider.ts';

type Loader = () => Promise<Client>;

/** The clients that are code, each beside its `provider.toml`. */
const written = {
  descarteslabs: async () => (await import('./descarteslabs/client.ts')).descarteslabs,
  earthone: async () => (await import('./earthone/client.ts')).earthone,
  'earthscope-sdk': async () => (await import('./earthscope/client.ts')).earthscopeSdk,
  'earthscope-cli': async () => (await import('./earthscope/client.ts')).earthscopeCli,
  caveclient: async () => (await import('./cave/caveclient.ts')).caveclient,
  'cloud-volume': async () => (await import('./cave/cloud-volume.ts')).cloudVolume,
  'cloud-files': async () => (await import('./cave/cloud-files.ts')).cloudFiles,
} as const satisfies Readonly<Record<string, Loader>>;

/** The clients that are data; their interpreter is read from disk at the first of them. */
const declared = Object.fromEntries(
  catalog.flatMap((provider) =>
    (provider.declared ?? []).map((client): readonly [string, Loader] => [
      client.id,
      async () => (await import('../declared/declared-client.ts')).declaredClient(provider.id, client),
    ]),
  ),
);

/** How each client's replay is loaded: only what is asked for is read from disk. */
export const clientLoaders: Readonly<Record<string, Loader>> = { ...written, ...declared };
