import type { PythonException } from '../../python/exception.ts';
import { type PyJson } from '../../python/json-value.ts';
/** What the constructor does with a token that it found: keep it, drop it without a word, or raise. */
export type TokenCheck = {
    readonly is: 'kept';
    readonly payload: PyJson;
} | {
    readonly is: 'dropped';
    readonly why: string;
} | {
    readonly is: 'raises';
    readonly error: PythonException;
};
/**
 * auth.py:487-497: it is dropped where it cannot be read, has no `exp` or is past it, or is for another client id (`aud`
 * must be that very string, a list never is). `now` in Unix seconds.
 */
export declare function checkToken(token: PyJson, clientId: PyJson, now: number): TokenCheck;
