import type { DecoyFact } from '../types/facts.ts';
import type { Provider } from '../types/provider.ts';
import type { World } from '../types/world.ts';
import { knownValue } from '../value/known-value.ts';

/** The decoys of the given platforms that are there: variables and files that look right and that no client reads. */
export async function findDecoys(world: World, providers: readonly Provider[]): Promise<readonly DecoyFact[]> {
  const found: DecoyFact[] = [];
  const home = world.home ?? world.user.passwdHome;
  for (const { id, decoys } of providers) {
    for (const { kind, name, instead, why } of decoys) {
      if (kind === 'env') {
        const variable = world.env.find((each) => each.name === name);
        if (variable) found.push({ platform: id, place: { kind, name }, instead, why, value: knownValue(variable.value) });
      } else if (home) {
        const path = name.replace(/^~/, home);
        if ((await world.stat(path)).is === 'found') found.push({ platform: id, place: { kind, path }, instead, why });
      }
    }
  }
  return found;
}
