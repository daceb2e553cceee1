import type { Facts, Gap } from '../types/facts.ts';
import type { Client, Provider } from '../types/provider.ts';
import type { Resolution, ResolveInput } from '../types/resolution.ts';
import type { GivenWorld, World } from '../types/world.ts';
import { secretsOf } from '../value/mask-secrets.ts';
import { agreedFacts } from './agreed-facts.ts';
import { type Dependence, dependenceOf, type TracedReplay, tracedReplay } from './dependence.ts';
import { type PossibleWorld, possibleWorlds } from './possible-worlds.ts';
import { withoutUnknowns } from './stand-in-world.ts';
import { tokensOfVariable } from './tokens-of-variable.ts';
import { unknownVariables } from './unknown-variables.ts';

/** The facts of one world, and what remained unknown while gathering them. */
interface Gathered {
  readonly facts: Facts;
  readonly gaps: readonly Gap[];
}

/** The facts of every world that the given one may be, and what holds in all of them. */
export interface Possible {
  readonly all: readonly [Gathered, ...Gathered[]];
  readonly agreed: Gathered;
  readonly dependences: ReadonlyMap<string, Dependence>;
  /** The clients of which it is unknown what they use. */
  readonly open: ReadonlySet<string>;
}

/** How the facts of one world are gathered, with these replays of its clients. */
type Gather = (world: World, replay: (client: Client) => Promise<Resolution>) => Promise<Gathered>;

/** Gathers the facts of every world that the given one, some of whose variables are unknown, may be. */
export async function gatherInAll(
  given: GivenWorld,
  providers: readonly Provider[],
  resolve: ResolveInput | undefined,
  gather: Gather,
): Promise<Possible> {
  const unknown = unknownVariables(given);
  const without = await Promise.all(
    providers.flatMap(({ clients }) => clients.map((client) => client.resolve(withoutUnknowns(given), resolve))),
  );
  const possible = possibleWorlds(
    given,
    tokensOfVariable(providers, without),
    without.flatMap((each) => secretsOf(each)),
  );
  const replays = new Map<string, TracedReplay[]>();
  const gatherOne = async (each: PossibleWorld): Promise<Gathered> =>
    await gather(each.world, async (client) => {
      const replay = await tracedReplay(client, each, unknown, resolve);
      replays.set(client.id, [...(replays.get(client.id) ?? []), replay]);
      return replay.resolution;
    });
  const [first, ...others] = possible;
  const all: [Gathered, ...Gathered[]] = [await gatherOne(first)];
  for (const each of others) all.push(await gatherOne(each));
  const dependences = new Map([...replays].map(([client, mine]) => [client, dependenceOf(mine, unknown)]));
  const usual = all[possible.findIndex(({ wellFormed }) => wellFormed)] ?? all[0];
  return { all, ...agreedFacts(all, usual, dependences, unknown), dependences };
}
