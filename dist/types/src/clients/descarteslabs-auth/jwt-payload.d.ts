import type { PythonException } from '../../python/exception.ts';
import { type PyJson } from '../../python/json-value.ts';
/** A payload, the AuthError of an unreadable token, or an exception that `_get_payload` lets through. */
export type Payload = {
    readonly is: 'payload';
    readonly payload: PyJson;
} | {
    readonly is: 'auth-error';
    readonly message: string;
} | {
    readonly is: 'raised';
    readonly error: PythonException;
};
/**
 * `Auth._get_payload` (auth.py:610-622): the middle of the token's parts, nothing more; the signature and the first
 * part are never looked at. A token that is no string and has no `split` is an AuthError too.
 */
export declare function getPayload(token: PyJson): Payload;
