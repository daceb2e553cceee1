import { standardB64decode } from '../../python/base64-decode.ts';
import type { Outcome, PythonException } from '../../python/exception.ts';
import type { PyDict, PyJson } from '../../python/json-value.ts';
import { jiterLoads } from './jiter-loads.ts';
import { type LaxDatetime, laxDatetime } from './lax-datetime.ts';

/** What the client reads from an access token: when it expires. */
export interface AccessTokenBody {
  readonly expires: LaxDatetime;
}

const undecodable: PythonException = { class: 'ValueError', message: 'Unable to decode access token body' };

/**
 * Tokens.access_token_body (config/models.py:78-90): the second part is decoded as STANDARD base64, which drops `-` and
 * `_` of base64url, and the payload must have an access token's claims. Neither signature nor issuer is checked.
 */
export function accessTokenBody(token: string): Outcome<AccessTokenBody> {
  const part = token.split('.')[1];
  if (part === undefined) return { ok: false, error: undecodable };
  const payload = standardB64decode(`${part}==`);
  // Only binascii.Error is suppressed; non-ASCII text raises a ValueError of Python's own.
  if (!payload.ok) return { ok: false, error: payload.error.class === 'binascii.Error' ? undecodable : payload.error };
  const json = jiterLoads(payload.value);
  const expires = json.ok && json.value.t === 'dict' ? expiryOf(json.value) : undefined;
  return expires ? { ok: true, value: { expires } } : { ok: false, error: undecodable };
}

/** AccessTokenBody (config/models.py:46-69), each claim under its alias or its own name. */
function expiryOf(claims: PyDict): LaxDatetime | undefined {
  const claim = (...names: readonly string[]): PyJson | undefined =>
    names.flatMap((name) => claims.entries.get(name) ?? [])[0];
  const issuedAt = claim('iat', 'issued_at');
  const expires = claim('exp', 'expires_at');
  const holds =
    isAudience(claim('aud', 'audience')) &&
    isText(claim('iss', 'issuer')) &&
    isText(claim('sub', 'subject')) &&
    isText(claim('client_id', 'azp')) &&
    isText(claim('scope') ?? { t: 'str', v: '' }) &&
    [claim('gty', 'grant_type'), claim('jti', 'token_id')].every(
      (each) => each === undefined || each.t === 'null' || isText(each),
    ) &&
    issuedAt !== undefined &&
    laxDatetime(issuedAt) !== undefined;
  return holds && expires ? laxDatetime(expires) : undefined;
}

function isText(json: PyJson | undefined): boolean {
  return json?.t === 'str';
}

function isAudience(json: PyJson | undefined): boolean {
  return json?.t === 'list' ? json.items.every(isText) : isText(json);
}
