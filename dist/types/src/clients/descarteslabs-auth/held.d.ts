import { type PyJson } from '../../python/json-value.ts';
import type { Place } from '../../types/place.ts';
import type { Value } from '../../types/value.ts';
/** The slots of `Auth`, as its attributes are called (`token` is `_token`). */
export declare const slots: readonly ['client_id', 'client_secret', 'refresh_token', 'token'];
export type AuthSlot = (typeof slots)[number];
/** A value that the client found, and where. */
export interface Held {
    readonly json: PyJson;
    readonly place: Place;
}
/** `bool(value)`, of None where nothing is held. */
export declare function holds(held: Held | undefined): held is Held;
/** The value as rules see it: a string's text, the JSON text of anything else. */
export declare function heldValue(json: PyJson): Value;
