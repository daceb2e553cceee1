import { encodeCheck } from './encode-check.ts';
import type { Outcome } from './exception.ts';
import { reprBytes, reprStr } from './python-repr.ts';

/**
 * requests ended its header patterns with `$` up to 2.33.0, and `$` accepts one final '\n' (http.client then rejects
 * it); 2.33.1 ends them with `\Z`.
 */
export type RequestsHeaderRule = 'up-to-2.33.0' | 'since-2.33.1';

// Python's \s for str; JavaScript's differs in U+001C..U+001F, U+0085 and U+FEFF.
const SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const NAME = new RegExp(`^[^:${SPACE}][^:\\r\\n]*$`, 'u');
const VALUE = new RegExp(`^(?:[^${SPACE}][^\\r\\n]*)?$`, 'u');
const NAME_DOLLAR = new RegExp(`^[^:${SPACE}][^:\\r\\n]*\\n?$`, 'u');
const VALUE_DOLLAR = new RegExp(`^(?:[^${SPACE}][^\\r\\n]*)?\\n?$`, 'u');

/**
 * requests' check_header_validity for str parts (requests/utils.py, _validate_header_part;
 * requests/_internal_utils.py).
 */
export function requestsHeaderCheck(
  name: string,
  value: string,
  rule: RequestsHeaderRule = 'up-to-2.33.0',
): Outcome<true> {
  const dollar = rule === 'up-to-2.33.0';
  if (!(dollar ? NAME_DOLLAR : NAME).test(name)) return invalidHeader('name', name);
  if (!(dollar ? VALUE_DOLLAR : VALUE).test(value)) return invalidHeader('value', value);
  return { ok: true, value: true };
}

/** How http.client checks a str header value: Latin-1, then no bare line break (Lib/http/client.py, putheader). */
export function httpClientHeaderCheck(value: string): Outcome<true> {
  const encoded = encodeCheck(value, 'latin-1');
  if (!encoded.ok) return encoded;
  if (!/\n(?![ \t])|\r(?![ \t\n])/.test(value)) return encoded;
  return { ok: false, error: { class: 'ValueError', message: `Invalid header value ${reprLatin1(value)}` } };
}

/** The name under which httpx is imported: httpx2 is its successor, with the same code here. */
export type HttpxModule = 'httpx' | 'httpx2';

/**
 * How httpx 0.28 and httpx2 check a str header value: ASCII (httpx/_models.py, _normalize_header_value), then h11's
 * field_value pattern (h11/_abnf.py, h11/_headers.py), whose error httpx raises under its own name.
 */
export function httpxHeaderCheck(value: string, module: HttpxModule = 'httpx'): Outcome<true> {
  const encoded = encodeCheck(value, 'ascii');
  if (!encoded.ok) return encoded;
  // Trimming and a search have the effect of h11's nested repeats, without their backtracking.
  if (!/^[ \t]|[ \t]$|[\0\n\v\f\r]/.test(value)) return encoded;
  const message = `Illegal header value ${reprLatin1(value)}`;
  return { ok: false, error: { class: `${module}.LocalProtocolError`, message } };
}

function invalidHeader(kind: 'name' | 'value', part: string): Outcome<true> {
  const message = `Invalid leading whitespace, reserved character(s), or return character(s) in header ${kind}: ${reprStr(part)}`;
  return { ok: false, error: { class: 'requests.exceptions.InvalidHeader', message } };
}

function reprLatin1(value: string): string {
  return reprBytes(Uint8Array.from(value, (char) => char.charCodeAt(0)));
}
