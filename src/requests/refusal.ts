import { encodeCheck } from '../python/encode-check.ts';
import type { PythonException } from '../python/exception.ts';
import { httpClientHeaderCheck, type RequestsHeaderRule, requestsHeaderCheck } from '../python/http-header.ts';
import { urlSplit } from '../python/url-split.ts';
import type { netrcForAddress } from './netrc.ts';
import { type RequestTarget, requestTarget } from './target.ts';

/** A request that a client is about to make with requests. */
export interface RequestsRequest {
  /** Undefined if the declaration does not say where the client sends to. */
  readonly address?: string | undefined;
  /** The header with the credential. */
  readonly header?: { readonly name: string; readonly value: string } | undefined;
  /** `session.auth`: a user and a password. It keeps requests from using the netrc file. */
  readonly login?: readonly string[] | undefined;
  /** What requests finds in a netrc file for the address's host; only if there is no `login`. */
  readonly netrc: Awaited<ReturnType<typeof netrcForAddress>>;
  readonly rule: RequestsHeaderRule;
}

/** What is wrong with a request: `about` tells which text the message quotes. */
export interface Refusal {
  readonly error: PythonException;
  readonly about: 'address' | 'header' | 'login';
}

/**
 * What requests raises before anything is sent, in its order (requests 2.34.2 sessions.py, prepare_request; models.py,
 * prepare; sessions.py, get_adapter; urllib3 2.8 connection.py; Lib/http/client.py, putheader): over TLS the connection
 * is opened before the headers are written, otherwise after.
 */
export function requestsRefusal({ address, header, login, netrc, rule }: RequestsRequest): Refusal | undefined {
  if (netrc.is === 'broken') return about('login', netrc.raises);
  if (netrc.is === 'unsplit') return about('address', netrc.raises);
  const target = address === undefined ? undefined : requestTarget(address);
  if (target?.ok === false && !target.noAdapter) return about('address', target.error);
  const checked = header && requestsHeaderCheck(header.name, header.value, rule);
  if (checked?.ok === false) return about('header', checked.error);
  const given = login ?? loginOf(target, address);
  if ('class' in given) return about('address', given);
  const narrow = netrc.is === 'login' && netrc.raises ? netrc.raises : latin1Error(given);
  if (narrow) return about('login', narrow);
  // The search for proxies parses the address anyway.
  const split = target?.ok === false ? urlSplit(address ?? '') : undefined;
  if (split?.ok === false) return about('address', split.error);
  if (target?.ok === false) return about('address', target.error);
  const replaces = given.length > 0 || netrc.is === 'login';
  const written = header && !(replaces && header.name.toLowerCase() === 'authorization') ? header.value : undefined;
  const put = written === undefined ? undefined : httpClientHeaderCheck(written);
  const late = put?.ok === false ? about('header', put.error) : undefined;
  const unknown = target?.unknownHost && about('address', target.unknownHost);
  return target?.scheme === 'https' ? (unknown ?? late) : (late ?? unknown);
}

function about(what: Refusal['about'], error: PythonException): Refusal {
  return { error, about: what };
}

function latin1Error(parts: readonly string[]): PythonException | undefined {
  const failed = parts.map((part) => encodeCheck(part, 'latin-1')).find((each) => !each.ok);
  return failed?.ok === false ? failed.error : undefined;
}

/** The login that is in an address (requests utils.py, get_auth_from_url): only with a user and a password. */
function loginOf(target: RequestTarget | undefined, address: string | undefined): readonly string[] | PythonException {
  // What urllib3 did not check, or not as strictly, is parsed here by urllib.parse.
  const split = target?.ok === false || target?.host.startsWith('[') ? urlSplit(address ?? '') : undefined;
  if (split?.ok === false) return split.error;
  if (target?.ok === false) return [];
  const [user = '', password] = splitOnce(target?.login ?? '', ':').map(unquoted);
  return password === undefined || (user === '' && password === '') ? [] : [user, password];
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** `urllib.parse.unquote(text)`: what is not UTF-8 becomes U+FFFD. */
function unquoted(text: string): string {
  return text.replaceAll(/(?:%[0-9a-fA-F]{2})+/g, (codes) => {
    const bytes = codes
      .slice(1)
      .split('%')
      .map((code) => Number.parseInt(code, 16));
    return new TextDecoder().decode(Uint8Array.from(bytes));
  });
}
