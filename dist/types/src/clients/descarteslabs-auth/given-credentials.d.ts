import type { PyJson } from '../../python/json-value.ts';
import type { Rung } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import type { AuthFlavour } from './flavour.ts';
import type { AuthSlot, Held } from './held.ts';
/** An argument or a variable that is consulted; `json` is absent where it is not set. */
export interface GivenPlace {
    readonly place: {
        readonly kind: 'env' | 'argument';
        readonly name: string;
    };
    readonly role: Rung['role'];
    readonly json?: PyJson;
}
/** The places for one slot in their order, and the first that is not None. */
export interface Given {
    readonly places: readonly GivenPlace[];
    readonly chosen: Held | undefined;
}
/**
 * What the arguments and the environment give for each slot. The first that is not None counts, so that an empty
 * string hides what follows; only the id and the secret have names without the prefix (auth.py:362-410).
 */
export declare function givenCredentials(flavour: AuthFlavour, world: World, args: Readonly<Record<string, unknown>>): Readonly<Record<AuthSlot, Given>>;
