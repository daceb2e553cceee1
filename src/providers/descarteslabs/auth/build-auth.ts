import { attributeError } from '../../../python/attribute-error.ts';
import { isTruthy, type PyJson, pythonTypeName } from '../../../python/json-value.ts';
import { environmentValue } from '../../../python/os-environ.ts';
import { expandUser, joinPath } from '../../../python/os-path.ts';
import { none, pythonArgument } from '../../../python/python-argument.ts';
import { pythonEqual } from '../../../python/python-equal.ts';
import type { Raised } from '../../../types/resolution.ts';
import type { World } from '../../../types/world.ts';
import type { BuiltAuth } from './built-auth.ts';
import { checkToken } from './check-token.ts';
import { type AuthState, assign, raisedAs, takeFile, takeGiven } from './choose-credentials.ts';
import { constructorArgs } from './constructor-args.ts';
import { type AuthSlot, type FoundValue, hasFound, slots } from './found.ts';
import type { AuthProduct } from './product.ts';
import { nothingFound } from './token-request.ts';

const mismatch =
  'UserWarning: Authentication token mismatch: both the client secret and the refresh token are provided but differ in value; the refresh token will be used for authentication.';

/** Creates `Auth` like the client; nothing is written. */
export async function buildAuth(
  product: AuthProduct,
  world: World,
  args: Readonly<Record<string, unknown>>,
): Promise<BuiltAuth> {
  const given = constructorArgs(product, world, args);
  const folder = joinPath(world, expandUser(world, '~'), product.folder);
  const paths = tokenInfoPaths(product, world, args, joinPath(world, folder, 'token_info.json'));
  const cacheDisabled = environmentValue(world, `${product.prefix}_NO_JWT_CACHE`)?.toLowerCase() === 'true';
  const found: Partial<Record<AuthSlot, FoundValue>> = chosenOf(given);
  if (!hasFound(found.refresh_token)) assign(found, 'refresh_token', found.client_secret);
  const isGiven = hasFound(found.client_id) || hasFound(found.refresh_token) || hasFound(found.token);
  const state: AuthState = {
    product,
    world,
    given,
    folder,
    paths,
    cacheDisabled,
    found,
    warnings: [],
    files: [],
    scope: none,
    quiet: isTruthy(pythonArgument(args['_suppress_warning'])),
  };
  const failure = isGiven ? await takeGiven(state) : await takeFile(state);
  const source = isGiven
    ? Object.values(given).some(({ chosen }) => hasFound(chosen) && chosen.place.kind === 'argument')
      ? 'arg'
      : 'env'
    : 'none';
  return finish(state, args, failure, source);
}

function tokenInfoPaths(
  product: AuthProduct,
  world: World,
  args: Readonly<Record<string, unknown>>,
  standard: string,
): AuthState['paths'] {
  if (!('token_info_path' in args) || args['token_info_path'] === undefined) {
    return { explicit: undefined, used: environmentValue(world, `${product.prefix}_TOKEN_INFO_PATH`) ?? standard };
  }
  const path = typeof args['token_info_path'] === 'string' ? args['token_info_path'] : undefined;
  return { explicit: path, used: path };
}

function finish(
  state: AuthState,
  args: Readonly<Record<string, unknown>>,
  failure: Raised | undefined,
  given: BuiltAuth['source'],
): BuiltAuth {
  const { found, warnings, product, world } = state;
  const result = (more: Partial<BuiltAuth>): BuiltAuth => ({
    source: given === 'none' && Object.values(held).some(hasFound) ? 'file' : given,
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
  const held: Partial<Record<AuthSlot, FoundValue>> = { ...found };
  if (failure) return result({ raised: failure });
  if (state.unread !== undefined) return result({});
  const { client_secret: secret, refresh_token: refresh } = found;
  if (hasFound(secret) && hasFound(refresh) && !pythonEqual(secret.json, refresh.json)) warnings.push(mismatch);
  // The refresh token has precedence (auth.py:477-481).
  if (hasFound(refresh)) held.client_secret = refresh;
  else if (hasFound(secret)) held.refresh_token = secret;
  if (state.tokenInfo && state.tokenInfo.t !== 'dict')
    return result({ raised: raisedAs(attributeError(pythonTypeName(state.tokenInfo), 'get')) });
  state.scope = scopeOf(args, state.tokenInfo);
  const check = hasFound(held.token)
    ? checkToken(held.token.json, held.client_id?.json ?? none, world.now.getTime() / 1000)
    : undefined;
  if (check?.is === 'raises') return result({ raised: raisedAs(check.error), check });
  if (check?.is === 'dropped') delete held.token;
  if (!state.quiet && !hasFound(held.token) && !(hasFound(held.client_id) && hasFound(held.refresh_token)))
    warnings.push(nothingFound(product));
  return result(check ? { check } : {});
}

function scopeOf(args: Readonly<Record<string, unknown>>, tokenInfo: PyJson | undefined): PyJson {
  const scope = pythonArgument(args['scope']);
  if (scope.t !== 'null') return scope;
  return (tokenInfo?.t === 'dict' ? tokenInfo.entries.get('scope') : undefined) ?? none;
}

function chosenOf(given: BuiltAuth['given']): Partial<Record<AuthSlot, FoundValue>> {
  const found: Partial<Record<AuthSlot, FoundValue>> = {};
  for (const slot of slots) assign(found, slot, given[slot].chosen);
  return found;
}
