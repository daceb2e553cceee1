import { type PyJson } from '../../python/json-value.ts';
import type { Raised } from '../../types/resolution.ts';
import type { ClientSettings } from './client-settings.ts';
import type { AuthFlavour } from './flavour.ts';
/** What `Auth` holds when it is asked for a token; None is absent or null. */
export interface TokenRequest {
    readonly clientId: PyJson;
    readonly clientSecret: PyJson;
    readonly refreshToken: PyJson;
    readonly scope: PyJson;
    readonly iamUrl: ClientSettings['iamUrl'];
}
/** The warning of the constructor (auth.py:490-492). */
export declare function nothingFound(flavour: AuthFlavour): string;
/**
 * What `_get_token` raises before it connects (auth.py:733-771), in its order; undefined: the request goes out. Only
 * None counts as missing: an empty id or secret is sent.
 */
export declare function tokenRequestFailure(flavour: AuthFlavour, request: TokenRequest): Raised | undefined;
