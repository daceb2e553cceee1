import type { Outcome } from '../../python/exception.ts';
import { type LaxDatetime } from './lax-datetime.ts';
/** What the client keeps of an access token: when it expires. */
export interface AccessTokenBody {
    readonly expires: LaxDatetime;
}
/**
 * Tokens.access_token_body (config/models.py:78-90): the second part is read as STANDARD base64, which drops `-` and
 * `_` of base64url, and the payload must have an access token's claims. Neither signature nor issuer is checked.
 */
export declare function accessTokenBody(token: string): Outcome<AccessTokenBody>;
