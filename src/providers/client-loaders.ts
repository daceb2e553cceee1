import { catalog } from '../catalog.generated.ts';
import { codedClients } from '../coded-clients.generated.ts';
import type { ClientLoader } from '../types/provider.ts';

/** The clients that are data; their interpreter is loaded with the first of them. */
const declared = Object.fromEntries(
  catalog.flatMap((provider) =>
    (provider.declared ?? []).map((client): readonly [string, ClientLoader] => [
      client.id,
      async () => (await import('../declared/declared-client.ts')).declaredClient(provider.id, client),
    ]),
  ),
);

/** How to load each client's replay: only what is requested is read from disk. */
export const clientLoaders: Readonly<Record<string, ClientLoader>> = {
  ...Object.assign({}, ...Object.values(codedClients)),
  ...declared,
};
