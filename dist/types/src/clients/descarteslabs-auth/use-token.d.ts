import type { PyJson } from '../../python/json-value.ts';
import type { Raised } from '../../types/resolution.ts';
import type { AuthFlavour } from './flavour.ts';
import { type TokenRequest } from './token-request.ts';
/** What `Auth.token` does (auth.py:546-570): it sends the token that it holds, asks for a new one, or raises. */
export type TokenUse = {
    readonly next: 'sends' | 'exchanges';
} | {
    readonly next: 'raises';
    readonly raised: Raised;
};
/** `token` is what is held, None where nothing is; `now` in Unix seconds. */
export declare function useToken(flavour: AuthFlavour, token: PyJson, request: TokenRequest, leeway: PyJson, now: number): TokenUse;
/**
 * What a service's request raises for the header of a token (service.py:231-239): requests refuses line ends, and
 * http.client what is not Latin-1, unless a netrc entry has replaced the header by then.
 */
export declare function sendFailure(token: string, replacedByNetrc: boolean): Raised | undefined;
/** The held value of a slot, None where there is none. */
export declare function jsonOf(held: {
    readonly json: PyJson;
} | undefined): PyJson;
