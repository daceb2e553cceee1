import { type PyJson } from '../../python/json-value.ts';
import type { Raised } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import type { AuthFile, BuiltAuth } from './built-auth.ts';
import type { AuthFlavour } from './flavour.ts';
import { type AuthSlot, type Held } from './held.ts';
/** What is known while `Auth` is built; the steps change it in place, as the constructor does its attributes. */
export interface AuthState {
    readonly flavour: AuthFlavour;
    readonly world: World;
    readonly given: BuiltAuth['given'];
    readonly folder: string;
    readonly paths: {
        readonly explicit: string | undefined;
        used: string | undefined;
    };
    readonly cacheDisabled: boolean;
    readonly found: Partial<Record<AuthSlot, Held>>;
    readonly warnings: string[];
    readonly files: AuthFile[];
    readonly quiet: boolean;
    scope: PyJson;
    /** What `token_info` is in the end; anything but an object raises when it is asked. */
    tokenInfo?: PyJson;
    unread?: string;
}
/** Arguments or variables hold something: no file is opened but for a token (auth.py:416-447). */
export declare function takeGiven(state: AuthState): Promise<Raised | undefined>;
/** Nothing is given: all comes from the file (auth.py:448-462). */
export declare function takeFile(state: AuthState): Promise<Raised | undefined>;
/** Sets a slot, or clears it. */
export declare function assign(found: Partial<Record<AuthSlot, Held>>, slot: AuthSlot, held: Held | undefined): void;
/** A Python exception, raised by the constructor. */
export declare function raisedAs(error: {
    readonly class: string;
    readonly message: string;
}): Raised;
