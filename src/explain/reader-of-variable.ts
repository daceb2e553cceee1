import type { Client } from '../types/provider.ts';
import type { Resolution } from '../types/resolution.ts';
import type { World } from '../types/world.ts';
import { withVariable } from '../world/with-variable.ts';
import { withoutVariable } from '../world/without-variable.ts';
import { resolutionDifference } from './resolution-difference.ts';
import type { VariableReader } from './variable-explanation.ts';

/** Values that are not credentials; a variable that is a switch needs one like the second. */
const samples = ['x', '1'];

/**
 * Whether a client reads a variable is tested: a replay in which it is set is compared with one in which it is not. So
 * nothing has to be listed, and a name that is read by its prefix is found too. Nothing is sent or written.
 */
export async function readerOfVariable(
  platform: string,
  client: Client,
  name: string,
  world: World,
): Promise<{ readonly now: Resolution; readonly reader?: VariableReader }> {
  const now = await client.resolve(world, {});
  const worlds = [world, equipped(world, now)];
  const other = otherCase(name);
  const anyCase =
    other !== name &&
    (await tryOut(client, other, worlds)) !== undefined &&
    (await tryOut(client, name, worlds)) !== undefined;
  const spellings = world.env
    .map((each) => each.name)
    .filter((each) => each === name || (anyCase && each.toUpperCase() === name.toUpperCase()));
  const without = spellings.length === 0 ? now : await client.resolve(withoutVariable(world, spellings), {});
  const tried =
    (await tryOut(client, name, worlds)) ??
    (resolutionDifference(without, now).any ? { unset: without, set: now } : undefined);
  return tried
    ? { now, reader: { platform, client: client.id, anyCase, isSet: spellings.length > 0, now, without, tried } }
    : { now };
}

/** The same world with every variable set that this client reads a credential from: some others only matter then. */
function equipped(world: World, { chain }: Resolution): World {
  const names = chain.flatMap(({ place, state }) => (place.kind === 'env' && state === 'absent' ? [place.name] : []));
  return [...new Set(names)].reduce((each, name) => withVariable(each, name, 'x'), world);
}

async function tryOut(
  client: Client,
  name: string,
  worlds: readonly World[],
): Promise<VariableReader['tried'] | undefined> {
  for (const world of worlds) {
    const unset = await client.resolve(withoutVariable(world, [name]), {});
    for (const sample of samples) {
      const set = await client.resolve(withVariable(world, name, sample), {});
      if (resolutionDifference(unset, set).any) return { unset, set };
    }
  }
  return undefined;
}

/** The same name in the other case: a client that accepts both ignores it. */
function otherCase(name: string): string {
  return name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase();
}
