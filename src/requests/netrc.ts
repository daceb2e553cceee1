import { readTextLikeOpen } from '../python/decode-text.ts';
import { encodeCheck } from '../python/encode-check.ts';
import type { PythonException } from '../python/exception.ts';
import { parseNetrc } from '../python/netrc.ts';
import { environmentValue } from '../python/os-environ.ts';
import { expandUser } from '../python/os-path.ts';
import { urlSplit } from '../python/url-split.ts';
import type { ChainEntry, Setting } from '../types/resolution.ts';
import type { World } from '../types/world.ts';
import { knownValue } from '../value/known-value.ts';

/** The effect of the user's netrc file on requests for one host. */
export type RequestsNetrc =
  | { readonly is: 'none' }
  /** The file could not be read here; the gap explains why. */
  | { readonly is: 'unread'; readonly gap: string }
  /** The file is not UTF-8: raised before the request is built. */
  | { readonly is: 'broken'; readonly entry: ChainEntry; readonly raises: PythonException }
  /** It replaces the header. `raises`: a name or a password that is not Latin-1, after the headers were checked. */
  | { readonly is: 'login'; readonly entry: ChainEntry; readonly setting: Setting; readonly raises?: PythonException };

/**
 * The login that requests takes from a netrc file for a host if the caller gives no `auth`; Basic authentication then
 * replaces a header of the caller's own (requests 2.34.2 utils.py:231, get_netrc_auth; sessions.py:536; models.py,
 * prepare). NETRC names the only file; otherwise the first that exists of `~/.netrc` and `~/_netrc`. An unreadable
 * file, or one that is not a netrc file, is ignored; the locale, which Python tries next, is assumed to be UTF-8 as
 * well.
 * @param host as `urllib.parse` returns it: in lower case, without port and brackets
 */
export async function requestsNetrc(world: World, host: string): Promise<RequestsNetrc> {
  const path = await netrcPath(world);
  if (path === undefined) return { is: 'none' };
  const read = await world.read(path);
  if (read.is === 'unread') return { is: 'unread', gap: `${path} could not be read here: ${read.reason}` };
  if (read.is === 'error') return { is: 'none' };
  const text = readTextLikeOpen(read.bytes);
  const stat = read.stat ? { stat: read.stat } : {};
  const common = { slot: 'netrc', role: 'current', ...stat } as const;
  if (!text.ok) {
    const problem = { kind: 'encoding', what: 'not UTF-8', effect: 'fatal' } as const;
    return {
      is: 'broken',
      entry: { ...common, place: { kind: 'file', path }, state: 'malformed', wins: false, problem },
      raises: text.error,
    };
  }
  const hosts = parseNetrc(text.value, path);
  if (!hosts.ok) return { is: 'none' };
  const name = hosts.value.has(host) ? host : 'default';
  const found = hosts.value.get(name);
  if (!found || (found.login === '' && found.account === '' && found.password === '')) return { is: 'none' };
  const key = name === 'default' ? 'default' : `machine ${name}`;
  const place = { kind: 'file', path, key, line: found.line } as const;
  const why = 'requests sends this login instead of the token';
  const entry: ChainEntry = { ...common, place, state: 'found', why, wins: true, value: knownValue(found.password) };
  const login = found.login === '' ? found.account : found.login;
  const encoded = [login, found.password].map((each) => encodeCheck(each, 'latin-1')).find((each) => !each.ok);
  return {
    is: 'login',
    entry,
    setting: { value: key, place },
    ...(encoded && !encoded.ok ? { raises: encoded.error } : {}),
  };
}

/**
 * The effect of the netrc file for an address: requests parses the address only if there is such a file, and before it
 * reads it in any other way. `unsplit`: that raises.
 */
export async function netrcForAddress(
  world: World,
  address: string,
): Promise<RequestsNetrc | { readonly is: 'unsplit'; readonly raises: PythonException }> {
  if ((await netrcPath(world)) === undefined) return { is: 'none' };
  const split = urlSplit(address);
  if (!split.ok) return { is: 'unsplit', raises: split.error };
  const { hostname } = split.value;
  return hostname === undefined ? { is: 'none' } : await requestsNetrc(world, hostname);
}

/** What requests raises because of it, if anything. */
export function netrcRaises(netrc: RequestsNetrc): PythonException | undefined {
  return netrc.is === 'broken' || netrc.is === 'login' ? netrc.raises : undefined;
}

async function netrcPath(world: World): Promise<string | undefined> {
  const given = environmentValue(world, 'NETRC');
  for (const name of given === undefined ? ['~/.netrc', '~/_netrc'] : [given]) {
    const path = expandUser(world, name);
    if (path !== '' && (await world.stat(path)).is === 'found') return path;
  }
  return undefined;
}
