import { createHash } from 'node:crypto';
import { attributeError } from '../../python/attribute-error.ts';
import { isTruthy, type PyJson, pythonTypeName } from '../../python/json-value.ts';
import type { Raised } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { checkToken, type TokenCheck } from './check-token.ts';
import type { AuthFlavour } from './flavour.ts';
import { type Given, givenCredentials } from './given-credentials.ts';
import { type AuthSlot, type Held, holds } from './held.ts';
import { none, pythonArgument } from './python-argument.ts';
import { pythonEqual } from './python-equal.ts';
import { environmentValue, expandHome, joinPath } from './python-home.ts';
import { readTokenInfo, type TokenInfo } from './token-info.ts';
import { nothingFound } from './token-request.ts';
import { utf8Failure } from './utf8-check.ts';

/** A file of the client's, and what it makes of it. */
export interface AuthFile {
  readonly info: TokenInfo;
  readonly use: 'all' | 'token' | 'cache';
  /** Where the client does not open it: why. */
  readonly passedOver?: string;
}

/** `Auth.__init__` up to its settings (auth.py:344-495), and what it looked at. */
export interface BuiltAuth {
  readonly source: 'arg' | 'env' | 'file' | 'none';
  readonly given: Readonly<Record<AuthSlot, Given>>;
  readonly files: readonly AuthFile[];
  /** As the attributes stand in the end: the refresh token has been copied over the secret, a bad token dropped. */
  readonly held: Readonly<Partial<Record<AuthSlot, Held>>>;
  /** As they were found, before that. */
  readonly found: Readonly<Partial<Record<AuthSlot, Held>>>;
  readonly check?: TokenCheck;
  readonly scope: PyJson;
  readonly tokenInfoPath: string | undefined;
  readonly cacheDisabled: boolean;
  readonly warnings: readonly string[];
  readonly raised?: Raised;
  /** A file that could not be read here for a reason of our own. */
  readonly unread?: string;
}

const mismatch =
  'UserWarning: Authentication token mismatch: both the client secret and the refresh token are provided but differ in value; the refresh token will be used for authentication.';

/** Builds `Auth` as the client does; nothing is written. */
export async function buildAuth(flavour: AuthFlavour, world: World, args: Readonly<Record<string, unknown>>): Promise<BuiltAuth> {
  const given = givenCredentials(flavour, world, args);
  const folder = joinPath(world, expandHome(world, '~'), flavour.folder);
  const paths = tokenInfoPaths(flavour, world, args, joinPath(world, folder, 'token_info.json'));
  const cacheDisabled = environmentValue(world, `${flavour.prefix}_NO_JWT_CACHE`)?.toLowerCase() === 'true';
  const found: Partial<Record<AuthSlot, Held>> = chosenOf(given);
  if (!holds(found.refresh_token)) assign(found, 'refresh_token', found.client_secret);
  const isGiven = holds(found.client_id) || holds(found.refresh_token) || holds(found.token);
  const state: State = { flavour, world, given, folder, paths, cacheDisabled, found, warnings: [], files: [], scope: none, quiet: isTruthy(pythonArgument(args['_suppress_warning'])) };
  const failure = isGiven ? await takeGiven(state) : await takeFile(state);
  const source = isGiven ? (Object.values(given).some(({ chosen }) => holds(chosen) && chosen.place.kind === 'argument') ? 'arg' : 'env') : 'none';
  return finish(state, args, failure, source);
}

interface State {
  readonly flavour: AuthFlavour;
  readonly world: World;
  readonly given: BuiltAuth['given'];
  readonly folder: string;
  readonly paths: { readonly explicit: string | undefined; used: string | undefined };
  readonly cacheDisabled: boolean;
  readonly found: Partial<Record<AuthSlot, Held>>;
  readonly warnings: string[];
  readonly files: AuthFile[];
  readonly quiet: boolean;
  scope: PyJson;
  /** What `token_info` is in the end; anything but an object raises when it is asked. */
  tokenInfo?: PyJson;
  unread?: string;
}

function tokenInfoPaths(flavour: AuthFlavour, world: World, args: Readonly<Record<string, unknown>>, standard: string): State['paths'] {
  if (!('token_info_path' in args) || args['token_info_path'] === undefined) {
    return { explicit: undefined, used: environmentValue(world, `${flavour.prefix}_TOKEN_INFO_PATH`) ?? standard };
  }
  const path = typeof args['token_info_path'] === 'string' ? args['token_info_path'] : undefined;
  return { explicit: path, used: path };
}

/** Arguments or variables hold something: no file is opened but for a token (auth.py:416-447). */
async function takeGiven(state: State): Promise<Raised | undefined> {
  const { flavour, world, found, folder, paths } = state;
  if (paths.explicit) return await takeMatchingToken(state, paths.explicit);
  if (paths.used) {
    const info = await readTokenInfo(world, paths.used);
    state.files.push({ info, use: 'all', passedOver: 'the environment or an argument gives a credential, so the file is not opened' });
  }
  const refresh = found.refresh_token;
  if (!holds(refresh) || (flavour.cachesWithEmptyPath ? paths.used === undefined : !paths.used)) return undefined;
  if (refresh.json.t !== 'str') return raisedAs(attributeError(pythonTypeName(refresh.json), 'encode'));
  const failure = utf8Failure(refresh.json.v);
  if (failure) return raisedAs(failure);
  const digest = createHash('sha1').update(refresh.json.v, 'utf8').digest('hex');
  paths.used = joinPath(world, folder, `jwt_token_${digest}.json`);
  const info = await readTokenInfo(world, paths.used);
  if (holds(found.token)) {
    state.files.push({ info, use: 'cache', passedOver: 'a token is given, which the client writes here' });
    return undefined;
  }
  return takeCache(state, info);
}

function takeCache(state: State, info: TokenInfo): Raised | undefined {
  const { found, cacheDisabled } = state;
  if (cacheDisabled) {
    state.files.push({ info, use: 'cache', passedOver: 'the JWT cache is switched off' });
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

/** A file named by an argument lends its token where its id and refresh token are the same (auth.py:418-428). */
async function takeMatchingToken(state: State, path: string): Promise<Raised | undefined> {
  const { world, found } = state;
  const info = await readTokenInfo(world, path);
  const exists = !path.includes('\0') && (await world.stat(path)).is === 'found';
  if (!exists) {
    state.files.push({ info, use: 'token' });
    return undefined;
  }
  const json = readJson(state, info, 'token', false);
  if (json === undefined || holds(found.token)) return undefined;
  if (json.t !== 'dict') return raisedAs(attributeError(pythonTypeName(json), 'get'));
  const same = (slot: 'client_id' | 'refresh_token') => pythonEqual(found[slot]?.json ?? none, json.entries.get(slot) ?? none);
  if (same('client_id') && same('refresh_token')) assign(found, 'token', info.is === 'read' && !state.cacheDisabled ? entry(info, 'jwt_token') : undefined);
  return undefined;
}

/** Nothing is given: all comes from the file (auth.py:448-462). */
async function takeFile(state: State): Promise<Raised | undefined> {
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

/** `_read_token_info`: what cannot be read counts as `{}`, with a warning; undefined where we could not look. */
function readJson(state: State, info: TokenInfo, use: AuthFile['use'], quiet: boolean): PyJson | undefined {
  const empty: PyJson = { t: 'dict', entries: new Map() };
  const passedOver = state.cacheDisabled ? { passedOver: 'the JWT cache is switched off, and this file with it' } : {};
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

function finish(state: State, args: Readonly<Record<string, unknown>>, failure: Raised | undefined, given: BuiltAuth['source']): BuiltAuth {
  const { found, warnings, flavour, world } = state;
  const result = (more: Partial<BuiltAuth>): BuiltAuth => ({
    source: given === 'none' && Object.values(held).some(holds) ? 'file' : given,
    given: state.given,
    files: state.files,
    held,
    found,
    scope: state.scope,
    tokenInfoPath: state.paths.used,
    cacheDisabled: state.cacheDisabled,
    warnings,
    ...(state.unread === undefined ? {} : { unread: state.unread }),
    ...more,
  });
  const held: Partial<Record<AuthSlot, Held>> = { ...found };
  if (failure) return result({ raised: failure });
  if (state.unread !== undefined) return result({});
  const { client_secret: secret, refresh_token: refresh } = found;
  if (holds(secret) && holds(refresh) && !pythonEqual(secret.json, refresh.json)) warnings.push(mismatch);
  // The refresh token has precedence (auth.py:477-481).
  if (holds(refresh)) held.client_secret = refresh;
  else if (holds(secret)) held.refresh_token = secret;
  if (state.tokenInfo && state.tokenInfo.t !== 'dict') return result({ raised: raisedAs(attributeError(pythonTypeName(state.tokenInfo), 'get')) });
  state.scope = scopeOf(args, state.tokenInfo);
  const check = holds(held.token) ? checkToken(held.token.json, held.client_id?.json ?? none, world.now.getTime() / 1000) : undefined;
  if (check?.is === 'raises') return result({ raised: raisedAs(check.error), check });
  if (check?.is === 'dropped') delete held.token;
  if (!state.quiet && !holds(held.token) && !(holds(held.client_id) && holds(held.refresh_token))) warnings.push(nothingFound(flavour));
  return result(check ? { check } : {});
}

function scopeOf(args: Readonly<Record<string, unknown>>, tokenInfo: PyJson | undefined): PyJson {
  const scope = pythonArgument(args['scope']);
  if (scope.t !== 'null') return scope;
  return (tokenInfo?.t === 'dict' ? tokenInfo.entries.get('scope') : undefined) ?? none;
}

function entry(info: Extract<TokenInfo, { readonly is: 'read' }>, key: string): Held | undefined {
  if (info.json.t !== 'dict') return undefined;
  const json = info.json.entries.get(key);
  if (json === undefined || json.t === 'null') return undefined;
  const line = info.json.places?.get(key)?.value.line;
  return { json, place: { kind: 'file', path: info.path, key, ...(line === undefined ? {} : { line }) } };
}

function chosenOf(given: BuiltAuth['given']): Partial<Record<AuthSlot, Held>> {
  const found: Partial<Record<AuthSlot, Held>> = {};
  for (const slot of ['client_id', 'client_secret', 'refresh_token', 'token'] as const) assign(found, slot, given[slot].chosen);
  return found;
}

function assign(found: Partial<Record<AuthSlot, Held>>, slot: AuthSlot, held: Held | undefined): void {
  if (held) found[slot] = held;
  else delete found[slot];
}

function raisedAs(error: { readonly class: string; readonly message: string }): Raised {
  return { phase: 'construct', class: error.class, message: error.message };
}
