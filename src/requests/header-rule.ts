import type { RequestsHeaderRule } from '../python/http-header.ts';
import type { World } from '../types/world.ts';

/** How the installed requests checks a header's value: as the newest does where its version is not known. */
export async function requestsHeaderRule(world: World): Promise<RequestsHeaderRule> {
  const version = (await world.packages())?.packages.get('requests') ?? '99';
  const [major = 0, minor = 0, patch = 0] = version.split('.').map((part) => Number.parseInt(part, 10) || 0);
  return major * 1_000_000 + minor * 1000 + patch >= 2_033_001 ? 'since-2.33.1' : 'up-to-2.33.0';
}
