import { catalog } from '../catalog.generated.ts';
import type { Client } from '../types/provider.ts';
import type { Resolution, ResolveInput } from '../types/resolution.ts';
import type { GivenWorld } from '../types/world.ts';
import { agreedResolution } from './agreed-resolution.ts';
import { dependenceOf } from './dependence.ts';
import { possibleWorlds } from './possible-worlds.ts';

/** What one client would do in a world some of whose variables may be unknown: what depends on them is unknown. */
export async function resolveGiven(client: Client, given: GivenWorld, input: ResolveInput): Promise<Resolution> {
  const tokens = catalog.flatMap((platform) => platform.tokens);
  const [first, ...others] = possibleWorlds(given, tokens);
  const resolution = await client.resolve(first.world, input);
  if (others.length === 0) return resolution;
  const all = [resolution];
  for (const { world } of others) all.push(await client.resolve(world, input));
  const usual = all[[first, ...others].findIndex(({ wellFormed }) => wellFormed)] ?? resolution;
  return agreedResolution(usual, all, await dependenceOf(client, given, [first, ...others], input)).resolution;
}
