import type { KnownNames } from '../config/parse-config.ts';
import { providerIds } from '../providers/load-providers.ts';
import { userProviders } from '../providers/user-providers.ts';
import { rules } from '../rules.generated.ts';
import { scanRules } from '../scan/finding/scan-rule.ts';
import type { World } from '../types/world.ts';

/** The rules and platforms that a configuration file may name. */
export async function knownNames(world: World): Promise<KnownNames> {
  const own = await userProviders(world);
  return { rules: [...rules.map(({ id }) => id), ...scanRules], platforms: [...providerIds(), ...own.map(({ id }) => id)] };
}
