import type { PyJson } from '../../../python/json-value.ts';
import { environmentValue } from '../../../python/os-environ.ts';
import { pythonArgument } from '../../../python/python-argument.ts';
import type { ChainEntry } from '../../../types/resolution.ts';
import type { World } from '../../../types/world.ts';
import type { AuthSlot, FoundValue } from './found.ts';
import type { AuthProduct } from './product.ts';

/** An argument or a variable that is read; `json` is absent if it is not set. */
export interface GivenPlace {
  readonly place: { readonly kind: 'env' | 'argument'; readonly name: string };
  readonly role: ChainEntry['role'];
  readonly json?: PyJson;
}

/** The places for one slot in order, and the first that is not None. */
export interface Given {
  readonly places: readonly GivenPlace[];
  readonly chosen: FoundValue | undefined;
}

/**
 * What the arguments and the environment set for each slot. The first that is not None counts, so an empty string hides
 * what follows; only the id and the secret have names without the prefix (auth.py:362-410).
 */
export function constructorArgs(
  product: AuthProduct,
  world: World,
  args: Readonly<Record<string, unknown>>,
): Readonly<Record<AuthSlot, Given>> {
  const { prefix } = product;
  const given = (argument: string, ...names: readonly string[]): Given => {
    const places: GivenPlace[] = [];
    if (args[argument] !== undefined && args[argument] !== null) {
      places.push({
        place: { kind: 'argument', name: argument },
        role: 'current',
        json: pythonArgument(args[argument]),
      });
    }
    for (const [index, name] of names.entries()) {
      const text = environmentValue(world, name);
      places.push({
        place: { kind: 'env', name },
        role: index === 0 ? 'current' : 'legacy',
        ...(text === undefined ? {} : { json: { t: 'str', v: text } as const }),
      });
    }
    const first = places.find(({ json }) => json !== undefined && json.t !== 'null');
    return { places, chosen: first?.json ? { json: first.json, place: first.place } : undefined };
  };
  return {
    client_id: given('client_id', `${prefix}_CLIENT_ID`, 'CLIENT_ID'),
    client_secret: given('client_secret', `${prefix}_CLIENT_SECRET`, 'CLIENT_SECRET'),
    refresh_token: given('refresh_token', `${prefix}_REFRESH_TOKEN`),
    token: given('jwt_token', `${prefix}_TOKEN`),
  };
}
