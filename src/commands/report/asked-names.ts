import { loadProviders } from '../../providers/load-providers.ts';
import { memoryWorld } from '../../world/memory.ts';

/** The variables and files that the built-in clients ask for in an empty home: names that are the same for everybody. */
export async function askedNames(): Promise<readonly string[]> {
  const world = memoryWorld({ home: '/home/me' });
  const replays = await Promise.all(
    (await loadProviders()).flatMap(({ clients }) => clients.map(async (client) => await client.resolve(world, {}))),
  );
  const names = replays.flatMap(({ chain }) =>
    chain.flatMap(({ place }) =>
      place.kind === 'env' ? [place.name] : place.kind === 'file' ? [place.path, place.key ?? ''] : [],
    ),
  );
  return [...new Set(names)].map((name) => name.replace('/home/me/', '')).filter(Boolean);
}
