import { attributeError } from '../../../python/attribute-error.ts';
import type { Outcome } from '../../../python/exception.ts';
import { type PyJson, pythonTypeName } from '../../../python/json-value.ts';
import { none } from '../../../python/python-argument.ts';
import { numberOf } from '../../../python/python-equal.ts';

/**
 * `Auth._token_expired(payload, leeway)` (auth.py:532-543): without `exp` it is expired; an `exp` that is not a number
 * cannot be compared and raises. `now` in Unix seconds.
 */
export function tokenExpired(payload: PyJson, now: number, leeway: PyJson): Outcome<boolean> {
  const exp = claim(payload, 'exp');
  if (!exp.ok) return exp;
  if (exp.value.t === 'null') return { ok: true, value: true };
  const seconds = numberOf(leeway);
  if (seconds === undefined)
    return typeError(`unsupported operand type(s) for +: 'float' and '${pythonTypeName(leeway)}'`);
  const due = numberOf(exp.value);
  if (due === undefined)
    return typeError(`'>' not supported between instances of 'float' and '${pythonTypeName(exp.value)}'`);
  return { ok: true, value: now + Number(seconds) > due };
}

/** `payload.get(name)`: None if it is missing, an AttributeError if the payload is not an object. */
export function claim(payload: PyJson, name: string): Outcome<PyJson> {
  if (payload.t !== 'dict') return { ok: false, error: attributeError(pythonTypeName(payload), 'get') };
  return { ok: true, value: payload.entries.get(name) ?? none };
}

function typeError(message: string): Outcome<boolean> {
  return { ok: false, error: { class: 'TypeError', message } };
}
