import { httpClientHeaderCheck, type RequestsHeaderRule, requestsHeaderCheck } from '../../../python/http-header.ts';
import type { PyJson } from '../../../python/json-value.ts';
import { none } from '../../../python/python-argument.ts';
import { reprStr } from '../../../python/python-repr.ts';
import { netrcRaises, type RequestsNetrc } from '../../../requests/netrc.ts';
import type { Raised } from '../../../types/resolution.ts';
import { getPayload } from './jwt-payload.ts';
import type { AuthProduct } from './product.ts';
import { tokenExpired } from './token-expired.ts';
import { type TokenRequest, tokenRequestFailure } from './token-request.ts';

/** What `Auth.token` does (auth.py:546-570): it sends the held token, requests a new one, or raises. */
export type TokenUse = { readonly next: 'sends' | 'exchanges' } | { readonly next: 'raises'; readonly raised: Raised };

/** `token` is the held one, None if there is none; `now` in Unix seconds. */
export function useToken(
  product: AuthProduct,
  token: PyJson,
  request: TokenRequest,
  leeway: PyJson,
  now: number,
): TokenUse {
  const failure = tokenRequestFailure(product, request);
  if (token.t === 'null') return failure ? { next: 'raises', raised: failure } : { next: 'exchanges' };
  const read = getPayload(token);
  if (read.is === 'raised') return raises(read.error);
  if (read.is === 'auth-error')
    return raises({ class: `${product.module}.exceptions.AuthError`, message: read.message });
  const due = tokenExpired(read.payload, now, leeway);
  if (!due.ok) return raises(due.error);
  if (!due.value) return { next: 'sends' };
  if (!failure) return { next: 'exchanges' };
  // An AuthError is ignored while the token is valid.
  const over = tokenExpired(read.payload, now, { t: 'int', text: '0' });
  const alive = over.ok && !over.value;
  return failure.class.endsWith('.AuthError') && alive ? { next: 'sends' } : { next: 'raises', raised: failure };
}

/**
 * What a service request raises for the header of a token (service.py:231-239): requests rejects line breaks, and
 * http.client what is not Latin-1, unless a netrc entry has replaced the header by then. A netrc file that is not UTF-8
 * stops it earlier, a login that is not Latin-1 in between.
 */
export function sendFailure(token: string, netrc: RequestsNetrc, rule: RequestsHeaderRule): Raised | undefined {
  const error = netrcRaises(netrc);
  const ofNetrc: Raised | undefined = error && { phase: 'send', class: error.class, message: error.message };
  if (token === '' || netrc.is === 'broken') return ofNetrc;
  const header = `Bearer ${token}`;
  const valid = requestsHeaderCheck('Authorization', header, rule);
  if (!valid.ok) {
    const quote = reprStr(header).charAt(0);
    const message = `Invalid leading whitespace, reserved character(s), or return character(s) in header value: ${quote}Bearer [secret]${quote}`;
    return { phase: 'send', class: valid.error.class, message };
  }
  if (netrc.is === 'login') return ofNetrc;
  const encoded = httpClientHeaderCheck(header);
  if (encoded.ok) return undefined;
  return {
    phase: 'send',
    class: encoded.error.class,
    message: encoded.error.class === 'ValueError' ? "Invalid header value b'Bearer [secret]'" : encoded.error.message,
  };
}

/** The held value of a slot, None if there is none. */
export function jsonOf(held: { readonly json: PyJson } | undefined): PyJson {
  return held?.json ?? none;
}

function raises(error: { readonly class: string; readonly message: string }): TokenUse {
  return { next: 'raises', raised: { phase: 'token', class: error.class, message: error.message } };
}
