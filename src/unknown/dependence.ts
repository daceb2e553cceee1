import { Secret } from '../secret.ts';
import type { Client } from '../types/provider.ts';
import type { Resolution, ResolveInput } from '../types/resolution.ts';
import type { PossibleWorld } from './possible-worlds.ts';
import { areAllSame } from './same-data.ts';
import { type Trace, tracedWorld } from './traced-world.ts';
import type { UnknownVariable } from './unknown-variables.ts';

/**
 * How a client depends on unknown variables. `not`: its replay never reads them. `values`: each is a credential's value
 * to it and nothing else, so a few values stand for all. `course`: one decides which files or keys are read, or is
 * taken apart, so any outcome is possible.
 */
export interface Dependence {
  readonly on: 'not' | 'values' | 'course';
  /** Those that it reads; of `not`, all that are unknown here. */
  readonly variables: readonly UnknownVariable[];
}

/** One replay of a client, in a world that the given one may be, and what it read there. */
export interface TracedReplay {
  readonly possible: PossibleWorld;
  readonly resolution: Resolution;
  readonly trace: Trace;
}

/** Replays a client, and notes which of the unknown variables it reads. */
export async function tracedReplay(
  client: Client,
  possible: PossibleWorld,
  unknown: readonly UnknownVariable[],
  input: ResolveInput | undefined,
): Promise<TracedReplay> {
  const { world, trace } = tracedWorld(possible.world, new Set(unknown.map(({ name }) => name)));
  return { possible, resolution: await client.resolve(world, input), trace };
}

/** How a client depends on the unknown variables, from its replays in all worlds that the given one may be. */
export function dependenceOf(replays: readonly TracedReplay[], unknown: readonly UnknownVariable[]): Dependence {
  const read = unknown.filter(({ name }) => replays.some(({ trace }) => trace.variables.has(name)));
  if (read.length === 0) {
    // That a variable is set can matter where its value does not.
    const isSame = areAllSame(replays.map(({ resolution }) => resolution));
    return { on: isSame ? 'not' : 'course', variables: unknown };
  }
  const usual = replays.filter((each) => each.possible.wellFormed);
  const sameFiles = areAllSame(usual.map(({ trace }) => [...trace.paths].sort()));
  const areValues = sameFiles && read.every(({ name }) => usual.every((replay) => isOneValue(name, replay)));
  return { on: areValues ? 'values' : 'course', variables: read };
}

/** Whether a client takes the variable for a credential, as it stands, and for nothing else. */
function isOneValue(name: string, { possible, resolution }: TracedReplay): boolean {
  const text = possible.texts.get(name);
  if (text === undefined) return false;
  const secret = new Secret(text);
  const isMine = (place: Resolution['chain'][number]['place']): boolean => place.kind === 'env' && place.name === name;
  const entries = resolution.chain.filter(({ place }) => isMine(place));
  return (
    !Object.values(resolution.settings).some(({ place }) => isMine(place)) &&
    new Set(entries.map(({ slot }) => slot)).size === 1 &&
    entries.every(({ value }) => value?.is === 'known' && value.secret.relation(secret) === 'same')
  );
}
