import { attributeError } from '../../../python/attribute-error.ts';
import { urlsafeB64decode } from '../../../python/base64-decode.ts';
import { decodeUtf8 } from '../../../python/decode-text.ts';
import type { Outcome, PythonException } from '../../../python/exception.ts';
import { jsonLoads } from '../../../python/json-loads.ts';
import { isTruthy, type PyJson, pythonStr, pythonTypeName } from '../../../python/json-value.ts';
import { utf8Failure } from './utf8-check.ts';

/** A payload, the AuthError of an unreadable token, or an exception that `_get_payload` does not catch. */
export type Payload =
  | { readonly is: 'payload'; readonly payload: PyJson }
  | { readonly is: 'auth-error'; readonly message: string }
  | { readonly is: 'raised'; readonly error: PythonException };

/**
 * `Auth._get_payload` (auth.py:610-622): only the middle part of the token; the signature and the first part are never
 * read. A token that is not a string and has no `split` is an AuthError too.
 */
export function getPayload(token: PyJson): Payload {
  if (token.t !== 'str')
    return unreadable(
      isTruthy(token) ? '[secret]' : pythonStr(token),
      attributeError(pythonTypeName(token), 'split').message,
    );
  const failure = utf8Failure(token.v);
  // The encoding is outside the `try`.
  if (failure) return { is: 'raised', error: failure };
  const shown = token.v === '' ? "b''" : "b'[secret]'";
  const claims = token.v.split('.')[1];
  if (claims === undefined) return unreadable(shown, 'list index out of range');
  const payload = decodeClaims(claims);
  return payload.ok ? { is: 'payload', payload: payload.value } : unreadable(shown, payload.error.message);
}

function decodeClaims(claims: string): Outcome<PyJson> {
  const bytes = Buffer.from(claims, 'utf8');
  const rest = bytes.length % 4;
  const padded = rest > 0 ? Buffer.concat([bytes, Buffer.alloc(4 - rest, '=')]) : bytes;
  const decoded = urlsafeB64decode(padded);
  if (!decoded.ok) return decoded;
  const text = decodeUtf8(decoded.value);
  return text.ok ? jsonLoads(text.value) : text;
}

function unreadable(token: string, reason: string): Payload {
  return { is: 'auth-error', message: `Unable to read token ${token}: ${reason}` };
}
