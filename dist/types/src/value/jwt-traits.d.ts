import type { JwtTraits } from '../types/value.ts';
/**
 * The claims of a JWT that are not personal, or undefined where the text is no JWT. The signature is not checked:
 * that is the server's to do. Reads base64url and base64, since some clients and servers mix them.
 */
export declare function jwtTraits(text: string): JwtTraits | undefined;
