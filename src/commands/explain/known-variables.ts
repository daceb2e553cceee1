import { loadProviders } from '../../providers/load-providers.ts';
import { memoryWorld } from '../../world/memory.ts';

/** The names of variables that contain credentials, and of those that are mistaken for them: for completion. */
export async function knownVariables(): Promise<readonly string[]> {
  const lookalikes = (await loadProviders()).flatMap((provider) =>
    provider.lookalikes.filter(({ kind }) => kind === 'env').map(({ name }) => name),
  );
  return [...new Set([...(await readVariables()), ...lookalikes])].sort();
}

/** The names of variables that a client takes a credential from: for suggestions. */
export async function readVariables(): Promise<readonly string[]> {
  const providers = await loadProviders();
  const world = memoryWorld();
  const resolutions = await Promise.all(
    providers.flatMap(({ clients }) => clients.map((client) => client.resolve(world, {}))),
  );
  const read = resolutions.flatMap(({ chain }) =>
    chain.flatMap(({ place }) => (place.kind === 'env' ? [place.name] : [])),
  );
  return [...new Set(read)].sort();
}
