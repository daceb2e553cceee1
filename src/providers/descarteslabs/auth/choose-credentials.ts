import { attributeError } from '../../../python/attribute-error.ts';
import { type PyJson, pythonTypeName } from '../../../python/json-value.ts';
import { joinPath } from '../../../python/os-path.ts';
import { none } from '../../../python/python-argument.ts';
import { pythonEqual } from '../../../python/python-equal.ts';
import type { Raised } from '../../../types/resolution.ts';
import type { World } from '../../../types/world.ts';
import type { AuthFile, BuiltAuth } from './built-auth.ts';
import { type AuthSlot, type FoundValue, hasFound } from './found.ts';
import type { AuthProduct } from './product.ts';
import { saveWarning } from './save-warning.ts';
import { readTokenInfo, type TokenInfo } from './token-info.ts';
import { utf8Failure } from './utf8-check.ts';

/** The state while `Auth` is created; the steps change it in place, as the constructor does its attributes. */
export interface AuthState {
  readonly product: AuthProduct;
  readonly world: World;
  readonly given: BuiltAuth['given'];
  readonly folder: string;
  readonly paths: { readonly explicit: string | undefined; used: string | undefined };
  readonly cacheDisabled: boolean;
  readonly found: Partial<Record<AuthSlot, FoundValue>>;
  readonly warnings: string[];
  readonly files: AuthFile[];
  readonly quiet: boolean;
  scope: PyJson;
  /** The final value of `token_info`; anything but an object raises when it is accessed. */
  tokenInfo?: PyJson;
  unread?: string;
}

/** Arguments or variables are set: no file is opened except for a token (auth.py:416-447). */
export async function takeGiven(state: AuthState): Promise<Raised | undefined> {
  const { product, world, found, folder, paths } = state;
  if (paths.explicit) return await takeMatchingToken(state, paths.explicit);
  if (paths.used) {
    const info = await readTokenInfo(world, paths.used);
    state.files.push({
      info,
      use: 'all',
      passedOver: 'the environment or an argument gives a credential, so the file is not opened',
    });
  }
  const refresh = found.refresh_token;
  const mayCache =
    product.cacheNeedsPath === 'none' || (product.cacheNeedsPath === 'set' ? paths.used !== undefined : !!paths.used);
  if (!hasFound(refresh) || !mayCache) return undefined;
  if (refresh.json.t !== 'str') return raisedAs(attributeError(pythonTypeName(refresh.json), 'encode'));
  const failure = utf8Failure(refresh.json.v);
  if (failure) return raisedAs(failure);
  const digest = process
    .getBuiltinModule('node:crypto')
    .createHash('sha1')
    .update(refresh.json.v, 'utf8')
    .digest('hex');
  paths.used = joinPath(world, folder, `jwt_token_${digest}.json`);
  const info = await readTokenInfo(world, paths.used);
  if (hasFound(found.token)) {
    state.files.push({ info, use: 'cache', passedOver: 'a token is set, and the client writes it here' });
    const warning = await saveWarning(world, folder, `jwt_token_${digest}.json`);
    if (warning !== undefined) state.warnings.push(warning);
    return undefined;
  }
  return takeCache(state, info);
}

function takeCache(state: AuthState, info: TokenInfo): Raised | undefined {
  const { found, cacheDisabled } = state;
  if (cacheDisabled) {
    state.files.push({ info, use: 'cache', passedOver: 'the JWT cache is off' });
    assign(found, 'token', undefined);
    return undefined;
  }
  state.files.push({ info, use: 'cache' });
  assign(found, 'token', undefined);
  if (info.is === 'unread') state.unread = info.reason;
  if (info.is !== 'read') return undefined;
  if (info.json.t !== 'dict') return raisedAs(attributeError(pythonTypeName(info.json), 'get'));
  assign(found, 'token', entry(info, 'jwt_token'));
  return undefined;
}

/** The token of a file that an argument names is used if its id and refresh token are the same (auth.py:418-428). */
async function takeMatchingToken(state: AuthState, path: string): Promise<Raised | undefined> {
  const { world, found } = state;
  const info = await readTokenInfo(world, path);
  const exists = !path.includes('\0') && (await world.stat(path)).is === 'found';
  if (!exists) {
    state.files.push({ info, use: 'token' });
    return undefined;
  }
  const json = readJson(state, info, 'token', false);
  if (json === undefined || hasFound(found.token)) return undefined;
  if (json.t !== 'dict') return raisedAs(attributeError(pythonTypeName(json), 'get'));
  const same = (slot: 'client_id' | 'refresh_token') =>
    pythonEqual(found[slot]?.json ?? none, json.entries.get(slot) ?? none);
  if (same('client_id') && same('refresh_token'))
    assign(found, 'token', info.is === 'read' && !state.cacheDisabled ? entry(info, 'jwt_token') : undefined);
  return undefined;
}

/** Nothing is set: everything comes from the file (auth.py:448-462). */
export async function takeFile(state: AuthState): Promise<Raised | undefined> {
  const { world, found, paths } = state;
  if (!paths.used) return undefined;
  const info = await readTokenInfo(world, paths.used);
  const json = readJson(state, info, 'all', state.quiet);
  if (json === undefined) return undefined;
  if (json.t !== 'dict') return raisedAs(attributeError(pythonTypeName(json), 'get'));
  const get = (key: string) => (info.is === 'read' && !state.cacheDisabled ? entry(info, key) : undefined);
  assign(found, 'client_id', get('client_id'));
  assign(found, 'client_secret', get('client_secret'));
  assign(found, 'refresh_token', get('refresh_token'));
  assign(found, 'token', get('JWT_TOKEN') ?? get('jwt_token'));
  return undefined;
}

/** `_read_token_info`: an unreadable file counts as `{}`, with a warning; undefined if we could not read it. */
function readJson(state: AuthState, info: TokenInfo, use: AuthFile['use'], quiet: boolean): PyJson | undefined {
  const empty: PyJson = { t: 'dict', entries: new Map() };
  const passedOver = state.cacheDisabled ? { passedOver: 'the JWT cache is off, and this file is part of it' } : {};
  state.files.push({ info, use, ...passedOver });
  if (state.cacheDisabled) return empty;
  if (info.is === 'unread') {
    state.unread = info.reason;
    return undefined;
  }
  if (info.is === 'failed' && !quiet) {
    state.warnings.push(`UserWarning: Unable to read token_info from ${info.path} with error ${info.error.message}.`);
  }
  state.tokenInfo = info.is === 'read' ? info.json : empty;
  return state.tokenInfo;
}

function entry(info: Extract<TokenInfo, { readonly is: 'read' }>, key: string): FoundValue | undefined {
  if (info.json.t !== 'dict') return undefined;
  const json = info.json.entries.get(key);
  if (json === undefined || json.t === 'null') return undefined;
  const line = info.json.places?.get(key)?.value.line;
  return { json, place: { kind: 'file', path: info.path, key, ...(line === undefined ? {} : { line }) } };
}

/** Sets a slot, or clears it. */
export function assign(
  found: Partial<Record<AuthSlot, FoundValue>>,
  slot: AuthSlot,
  held: FoundValue | undefined,
): void {
  if (held) found[slot] = held;
  else delete found[slot];
}

/** A Python exception, raised by the constructor. */
export function raisedAs(error: { readonly class: string; readonly message: string }): Raised {
  return { phase: 'construct', class: error.class, message: error.message };
}
