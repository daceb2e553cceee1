import type { KnownNames } from './config/parse-config.ts';
import { providerIds } from './providers/load-providers.ts';
import { userProviders } from './providers/user-providers.ts';
import type { World } from './types/world.ts';
import { allRules } from './commands/explain/all-rules.ts';

/** The rules and platforms that a configuration file may name. */
export async function knownNames(world: World): Promise<KnownNames> {
  const own = await userProviders(world);
  return { rules: allRules.map(({ id }) => id), platforms: [...providerIds(), ...own.map(({ id }) => id)] };
}
