import type { World } from '../../types/world.ts';
import type { BuiltAuth } from './built-auth.ts';
import type { AuthFlavour } from './flavour.ts';
/** Builds `Auth` as the client does; nothing is written. */
export declare function buildAuth(flavour: AuthFlavour, world: World, args: Readonly<Record<string, unknown>>): Promise<BuiltAuth>;
