import type { RequestsHeaderRule } from '../python/http-header.ts';
import type { World } from '../types/world.ts';
import { type Installable, installationsOf } from '../value/installations.ts';

/**
 * How the requests version installed with a client checks a header's value: like the newest if its version is unknown.
 * A client that is not installed is assumed to be in the user's own Python.
 */
export async function requestsHeaderRule(world: World, client: Installable): Promise<RequestsHeaderRule> {
  const python = (await installationsOf(world, client))[0]?.python ?? (await world.packages());
  const version = python?.packages.get('requests') ?? '99';
  const [major = 0, minor = 0, patch = 0] = version.split('.').map((part) => Number.parseInt(part, 10) || 0);
  return major * 1_000_000 + minor * 1000 + patch >= 2_033_001 ? 'since-2.33.1' : 'up-to-2.33.0';
}
