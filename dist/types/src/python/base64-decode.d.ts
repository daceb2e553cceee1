import type { Outcome } from './exception.ts';
/**
 * `base64.b64decode(data)` with validate=False: characters outside the alphabet are skipped, and the first
 * full padding ends the data (Lib/base64.py; Modules/binascii.c, binascii_a2b_base64_impl).
 */
export declare function standardB64decode(data: string | Uint8Array): Outcome<Uint8Array>;
/** `base64.urlsafe_b64decode(data)`; '+' and '/' are still read as well as '-' and '_' (Lib/base64.py). */
export declare function urlsafeB64decode(data: string | Uint8Array): Outcome<Uint8Array>;
