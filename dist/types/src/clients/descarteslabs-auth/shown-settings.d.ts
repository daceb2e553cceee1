import type { Setting } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import type { SettingsResult } from './auth-outcome.ts';
import type { BuiltAuth } from './built-auth.ts';
import type { AuthFlavour } from './flavour.ts';
type Words = Readonly<Record<string, unknown>>;
/** What steers the client: its environment, addresses, the path in use, whether the cache is off. */
export declare function shownSettings(flavour: AuthFlavour, world: World, built: BuiltAuth, outcome: SettingsResult, args: Words): Record<string, Setting>;
/** Reading the claims of a new token fails where it is no JWT; sending it does not. */
export declare function payloadSetting(options: Words): Record<string, Setting>;
export {};
