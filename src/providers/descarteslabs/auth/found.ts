import { isTruthy, type PyJson, pythonJsonText, pythonTypeName } from '../../../python/json-value.ts';
import type { Place } from '../../../types/place.ts';
import type { Value } from '../../../types/value.ts';
import { knownValue } from '../../../value/known-value.ts';

/** The slots of `Auth`, named like its attributes (`token` is `_token`). */
export const slots = ['client_id', 'client_secret', 'refresh_token', 'token'] as const;
export type AuthSlot = (typeof slots)[number];

/** A value that the client found, and where. */
export interface FoundValue {
  readonly json: PyJson;
  readonly place: Place;
}

/** `bool(value)`, of None if nothing is held. */
export function hasFound(held: FoundValue | undefined): held is FoundValue {
  return held !== undefined && isTruthy(held.json);
}

/** The value for rules: a string's text, the JSON text of anything else. */
export function foundValue(json: PyJson): Value {
  const type = pythonTypeName(json);
  return type === 'str' ? knownValue(json.t === 'str' ? json.v : '') : knownValue(pythonJsonText(json), type);
}
