import type { Outcome } from '../../python/exception.ts';
import { type PyJson } from '../../python/json-value.ts';
/**
 * `Auth._token_expired(payload, leeway)` (auth.py:532-543): without `exp` it is; an `exp` that is no number cannot be
 * compared and raises. `now` in Unix seconds.
 */
export declare function tokenExpired(payload: PyJson, now: number, leeway: PyJson): Outcome<boolean>;
/** `payload.get(name)`: None where it is missing, an AttributeError where the payload is no object. */
export declare function claim(payload: PyJson, name: string): Outcome<PyJson>;
