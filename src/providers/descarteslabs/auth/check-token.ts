import type { PythonException } from '../../../python/exception.ts';
import { isTruthy, type PyJson } from '../../../python/json-value.ts';
import { none } from '../../../python/python-argument.ts';
import { pythonEqual } from '../../../python/python-equal.ts';
import { getPayload } from './jwt-payload.ts';
import { claim, tokenExpired } from './token-expired.ts';

/** What the constructor does with a token that it found: keep it, drop it silently, or raise. */
export type TokenCheck =
  | { readonly is: 'kept'; readonly payload: PyJson }
  | { readonly is: 'dropped'; readonly why: string }
  | { readonly is: 'raises'; readonly error: PythonException };

/**
 * auth.py:487-497: it is dropped if it cannot be parsed, has no `exp` or is past it, or is for another client id (`aud`
 * must be exactly that string, never a list). `now` in Unix seconds.
 */
export function checkToken(token: PyJson, clientId: PyJson, now: number): TokenCheck {
  const read = getPayload(token);
  if (read.is === 'raised') return { is: 'raises', error: read.error };
  if (read.is === 'auth-error') return { is: 'dropped', why: 'it is not a JWT that the client can read' };
  const { payload } = read;
  const expired = tokenExpired(payload, now, { t: 'int', text: '0' });
  if (!expired.ok) return { is: 'raises', error: expired.error };
  if (expired.value) {
    const timed = payload.t === 'dict' && (payload.entries.get('exp') ?? none).t !== 'null';
    return { is: 'dropped', why: timed ? 'it has expired' : 'it has no expiry time' };
  }
  const audience = claim(payload, 'aud');
  if (!audience.ok) return { is: 'raises', error: audience.error };
  if (isTruthy(clientId) && !pythonEqual(audience.value, clientId))
    return { is: 'dropped', why: 'its audience is not the client id' };
  return { is: 'kept', payload };
}
