import type { Raised, Resolution, Setting } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import type { BuiltAuth } from './built-auth.ts';
import type { Address, ClientSettings, SettingsFailure } from './client-settings.ts';
import type { AuthFlavour } from './flavour.ts';
/** In seconds: a token that ends within them is asked for anew (auth.py:195). */
export declare const standardLeeway = 500;
/** The settings, or no more than the token service's address where an argument gives it. */
export type SettingsResult = {
    readonly ok: true;
    readonly settings?: ClientSettings;
    readonly iamUrl: Address;
} | SettingsFailure;
export type NetrcSettings = Readonly<Partial<Record<'netrc' | 'netrc_token_request', Setting>>>;
/** What the outcome follows from. */
export interface AuthFacts {
    readonly flavour: AuthFlavour;
    readonly world: World;
    readonly args: Readonly<Record<string, unknown>>;
    readonly options: Readonly<Record<string, unknown>>;
    readonly built: BuiltAuth;
    readonly settings: SettingsResult;
    readonly netrc: NetrcSettings;
}
export interface AuthOutcome {
    readonly raises: readonly Raised[];
    readonly next: Resolution['next'];
    /** It raises before `Auth` is built, hence before its warnings. */
    readonly early?: boolean;
}
/** What building `Auth`, asking it for a token and sending that raises, in this order; the first ends it. */
export declare function authOutcome(facts: AuthFacts): AuthOutcome;
