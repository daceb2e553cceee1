import type { PythonException } from '../python/exception.ts';
import { reprStr } from '../python/python-repr.ts';

const URI = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(?:\/\/([^\\/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/;
const HOST_PORT = /^((?:[^[\]%:/?#]|%[a-fA-F0-9]{2})*|\[[0-9A-Fa-f:.]*(?:%[^\]]*)?\])(?::0*?(|0|[1-9][0-9]{0,4}))?$/;

/** Where a request would go, or why requests refuses its address. */
export type RequestTarget =
  | { readonly ok: true; readonly scheme: string; readonly host: string; readonly port: number; readonly path: string }
  /** `noAdapter`: requests finds it only after it has checked the headers, where it looks for what speaks the scheme. */
  | { readonly ok: false; readonly error: PythonException; readonly noAdapter: boolean };

/**
 * What requests 2.34 makes of an address (requests/models.py:481-563, sessions.py, get_adapter; urllib3/util/url.py,
 * parse_url): only addresses with a scheme that it knows and a host are asked.
 */
export function requestTarget(address: string): RequestTarget {
  const url = address.trimStart();
  if (url.includes(':') && !url.toLowerCase().startsWith('http')) return noAdapter(url);
  const [, scheme, authority, path = ''] =
    URI.exec(/^(?:[a-zA-Z][a-zA-Z0-9+-]*:|\/)/.test(url) ? url : `//${url}`) ?? [];
  const hostPort = authority?.slice(authority.lastIndexOf('@') + 1) ?? '';
  const match = HOST_PORT.exec(hostPort);
  if (authority && !match) return failedToParse(badHost(hostPort));
  const port = match?.[2] ? Number(match[2]) : undefined;
  if (port !== undefined && port > 65535) return failedToParse(url);
  const host = match?.[1] ?? '';
  if (invalidCharacter(host) !== undefined) return failedToParse(badHost(host));
  if (!scheme) {
    return failure(
      'MissingSchema',
      `Invalid URL ${reprStr(url)}: No scheme supplied. Perhaps you meant https://${url}?`,
    );
  }
  if (host === '') return failure('InvalidURL', `Invalid URL ${reprStr(url)}: No host supplied`);
  if (/^[*.]/.test(host)) return failure('InvalidURL', 'URL has an invalid label.');
  const lower = scheme.toLowerCase();
  if (lower !== 'http' && lower !== 'https') return noAdapter(url);
  return {
    ok: true,
    scheme: lower,
    host: host.toLowerCase(),
    port: port ?? (lower === 'https' ? 443 : 80),
    path: path || '/',
  };
}

function badHost(host: string): string {
  const bad = invalidCharacter(host);
  return bad === undefined
    ? `${reprStr(host)} is not a valid host or port`
    : `Host ${reprStr(host)} contains invalid character ${reprStr(bad)}`;
}

// urllib3's _HOST_INVALID_CHAR_RE: controls, the space and DEL.
function invalidCharacter(host: string): string | undefined {
  return [...host].find((char) => char <= ' ' || char === '\x7f');
}

function failedToParse(what: string): RequestTarget {
  return failure('InvalidURL', `Failed to parse: ${what}`);
}

function noAdapter(url: string): RequestTarget {
  return failure('InvalidSchema', `No connection adapters were found for ${reprStr(url)}`);
}

function failure(name: string, message: string): RequestTarget {
  return { ok: false, error: { class: `requests.exceptions.${name}`, message }, noAdapter: name === 'InvalidSchema' };
}
