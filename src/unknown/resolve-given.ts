import { catalog } from '../catalog.generated.ts';
import type { Client } from '../types/provider.ts';
import type { Resolution, ResolveInput } from '../types/resolution.ts';
import type { GivenWorld } from '../types/world.ts';
import { secretsOf } from '../value/mask-secrets.ts';
import { agreedResolution } from './agreed-resolution.ts';
import { dependenceOf, type TracedReplay, tracedReplay } from './dependence.ts';
import { possibleWorlds } from './possible-worlds.ts';
import { withoutUnknowns } from './stand-in-world.ts';
import { tokensOfVariable } from './tokens-of-variable.ts';
import { unknownVariables } from './unknown-variables.ts';

/** What one client would do in a world some of whose variables may be unknown: what depends on them is unknown. */
export async function resolveGiven(client: Client, given: GivenWorld, input: ResolveInput): Promise<Resolution> {
  const unknown = unknownVariables(given);
  const withoutThem = await client.resolve(withoutUnknowns(given), input);
  if (unknown.length === 0) return withoutThem;
  const possible = possibleWorlds(given, tokensOfVariable(catalog, [withoutThem]), secretsOf(withoutThem));
  const replays: TracedReplay[] = [];
  for (const each of possible) replays.push(await tracedReplay(client, each, unknown, input));
  const all = replays.map(({ resolution }) => resolution);
  const usual = replays.find((each) => each.possible.wellFormed)?.resolution;
  if (!usual) throw new Error('one of the worlds has a well-formed value for every variable');
  return agreedResolution(usual, all, dependenceOf(replays, unknown)).resolution;
}
