import { type JsonObject } from './reply-json.ts';
/** The claims of a JWT, personal ones too; the signature is not checked. Undefined where the text is no JWT. */
export declare function jwtClaims(token: string): JsonObject | undefined;
