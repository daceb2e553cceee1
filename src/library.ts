import { clientLoaders } from './providers/client-loaders.ts';
import type { Resolution, ResolveInput } from './types/resolution.ts';
import type { User, World } from './types/world.ts';
import { memoryWorld } from './world/memory.ts';

export { memoryWorld };

/** Where a client is replayed: in a given world, or in this machine's with some of its parts replaced. */
export type ResolveCredentialsInput = ResolveInput &
  (
    | { readonly world: World }
    | {
        readonly world?: undefined;
        readonly env?: Readonly<Record<string, string>>;
        readonly home?: string;
        readonly cwd?: string;
        readonly now?: Date;
        readonly platform?: World['platform'];
        readonly user?: Partial<User>;
      }
  );

/**
 * What one client program would do here: which credential it would use and why, what it would raise and warn.
 * Nothing is written and nothing is sent. Throws `RangeError` for a client id that is not known.
 */
export async function resolveCredentials(clientId: string, input: ResolveCredentialsInput = {}): Promise<Resolution> {
  const load = Object.hasOwn(clientLoaders, clientId) ? clientLoaders[clientId as keyof typeof clientLoaders] : undefined;
  if (!load) throw new RangeError(`no such client: use one of ${Object.keys(clientLoaders).join(', ')}`);
  const client = await load();
  const world = input.world ?? memoryWorld({});
  return await client.resolve(world, { args: input.args ?? {}, options: input.options ?? {} });
}
