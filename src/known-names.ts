import type { KnownNames } from './config/parse-config.ts';
import { allPlatforms } from './providers/all-platforms.ts';
import { ruleIds } from './rule-ids.generated.ts';
import type { World } from './types/world.ts';

/** The rules and platforms that a configuration file may name. */
export async function knownNames(world: World): Promise<KnownNames> {
  return { rules: ruleIds, platforms: (await allPlatforms(world)).ids };
}
