import { readTextLikeOpen } from '../../python/decode-text.ts';
import { encodeCheck } from '../../python/encode-check.ts';
import type { PythonException } from '../../python/exception.ts';
import type { Rung, Setting } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { knownValue } from '../../value/known-value.ts';
import { type NetrcEntry, parseNetrc } from './netrc-parse.ts';
import { environmentValue, expandUser } from './python-path.ts';
import { hostOf, splitAddress } from './server-name.ts';

/** A login that requests sends in the place of a token at the first request to a host. */
export interface ReplacingLogin {
  /** The Authorization header is replaced by `Basic …`. */
  readonly replaces: boolean;
  /** What requests raises over the file, or over a name or password that Latin-1 lacks. */
  readonly raises?: PythonException;
  readonly rungs: readonly Rung[];
  readonly settings: Readonly<Record<string, Setting>>;
  readonly gaps: readonly string[];
}

const none: ReplacingLogin = { replaces: false, rungs: [], settings: {}, gaps: [] };

/** The login of a netrc file, else that of the address itself: `https://user:password@host` (requests 2.34.2 models.py, prepare_auth). */
export async function replacingLogin(world: World, address: string): Promise<ReplacingLogin> {
  const fromFile = await netrcLogin(world, hostOf(address));
  return fromFile.replaces || fromFile.raises ? fromFile : { ...addressLogin(address), gaps: fromFile.gaps };
}

function addressLogin(address: string): ReplacingLogin {
  const split = splitAddress(address);
  const info = split.ok ? /^(.*)@/.exec(split.value.netloc)?.[1] : undefined;
  const parts = info === undefined ? undefined : /^([^:]*):(.*)$/s.exec(info);
  if (!parts || (parts[1] === '' && parts[2] === '')) return none;
  const place = { kind: 'argument', name: 'server_address' } as const;
  const why = 'requests sends the login of the address instead of the token';
  const rung: Rung = { slot: 'login', place, role: 'current', state: 'found', why, wins: true, value: knownValue(parts[2] ?? '') };
  return { replaces: true, rungs: [rung], settings: { address_login: { value: 'in the address', place } }, gaps: [] };
}

/**
 * The login that requests takes from a netrc file for a host, which beats a header of the caller's own
 * (requests 2.34.2 utils.py:231, get_netrc_auth; sessions.py:536; the order in models.py, prepare).
 */
async function netrcLogin(world: World, host: string | undefined): Promise<ReplacingLogin> {
  const path = await netrcPath(world);
  if (path === undefined || host === undefined) return none;
  const read = await world.read(path);
  if (read.is === 'unread') return { ...none, gaps: [`${path} could not be read here: ${read.reason}`] };
  // requests passes over a file that it may not read, or that is no netrc file.
  if (read.is === 'error') return none;
  const text = readTextLikeOpen(read.bytes);
  if (!text.ok) return { ...none, raises: text.error };
  const entries = parseNetrc(text.value);
  const name = entries?.has(host) ? host : 'default';
  const entry = entries?.get(name);
  if (!entry || (entry.login === '' && entry.account === '' && entry.password === '')) return none;
  const login = entry.login === '' ? entry.account : entry.login;
  const encoded = [login, entry.password].map((each) => encodeCheck(each, 'latin-1')).find((each) => !each.ok);
  return { ...describe(path, name, entry, read.stat), ...(encoded && !encoded.ok ? { raises: encoded.error } : {}) };
}

async function netrcPath(world: World): Promise<string | undefined> {
  const given = environmentValue(world, 'NETRC');
  for (const name of given === undefined ? ['~/.netrc', '~/_netrc'] : [given]) {
    const path = expandUser(world, name);
    if (path !== '' && (await world.stat(path)).is === 'found') return path;
  }
  return undefined;
}

function describe(path: string, name: string, entry: NetrcEntry, stat: Rung['stat']): ReplacingLogin {
  const key = name === 'default' ? 'default' : `machine ${name}`;
  const place = { kind: 'file', path, key, line: entry.line } as const;
  const why = 'requests sends this login instead of the token';
  const rung: Rung = { slot: 'login', place, role: 'current', state: 'found', why, wins: true, value: knownValue(entry.password), ...(stat ? { stat } : {}) };
  return { replaces: true, rungs: [rung], settings: { netrc: { value: key, place } }, gaps: [] };
}
