import { attributeError } from '../../../python/attribute-error.ts';
import { type PyJson, pythonTypeName } from '../../../python/json-value.ts';
import { requestTarget } from '../../../requests/target.ts';
import type { Raised } from '../../../types/resolution.ts';
import type { ClientSettings } from './client-settings.ts';
import type { AuthProduct } from './product.ts';

/** What `Auth` holds when a token is requested; None is absent or null. */
export interface TokenRequest {
  readonly clientId: PyJson;
  readonly clientSecret: PyJson;
  readonly refreshToken: PyJson;
  readonly scope: PyJson;
  readonly iamUrl: ClientSettings['iamUrl'];
}

/** Without surrounding white space, so that `{}` can be filled in like the client does. */
function authorizationError(product: AuthProduct, what: string): string {
  return `No valid authentication info found${what}. See ${product.helpUrl}.`;
}

/** The warning of the constructor (auth.py:490-492). */
export function nothingFound(product: AuthProduct): string {
  return `UserWarning: ${authorizationError(product, '')}`;
}

/**
 * What `_get_token` raises before it connects (auth.py:733-771), in its order; undefined if the request is sent. Only
 * None counts as missing: an empty id or secret is sent.
 */
export function tokenRequestFailure(product: AuthProduct, request: TokenRequest): Raised | undefined {
  const { clientId, clientSecret, refreshToken, scope, iamUrl } = request;
  const authError = (what: string): Raised => ({
    phase: 'token',
    class: `${product.module}.exceptions.AuthError`,
    message: authorizationError(product, what),
  });
  if (clientId.t === 'null') return authError(' (no client_id)');
  if (clientSecret.t === 'null' && refreshToken.t === 'null') return authError(' (no client_secret or refresh_token)');
  const joined = scope.t === 'null' ? undefined : joinFailure(scope);
  if (joined) return { phase: 'token', class: 'TypeError', message: joined };
  if (iamUrl.is === 'unknown') return undefined;
  // `build_session` tests whether the address is that of local tests (auth.py:630).
  if (iamUrl.is === 'other') return { phase: 'token', ...startsWithFailure(iamUrl.type) };
  const target = requestTarget(`${iamUrl.text}/token`);
  const adapter = !target.ok && target.error.message.startsWith('No connection adapters');
  if (!target.ok && !adapter) return { phase: 'token', class: target.error.class, message: target.error.message };
  if (hasInfinity(clientId) || hasInfinity(refreshToken)) {
    // In Python 3.11; later ones name the value.
    return {
      phase: 'token',
      class: 'requests.exceptions.InvalidJSONError',
      message: 'Out of range float values are not JSON compliant',
    };
  }
  const error = target.ok ? target.unknownHost : target.error;
  return error && { phase: 'token', class: error.class, message: error.message };
}

function startsWithFailure(type: string): { readonly class: string; readonly message: string } {
  // dynaconf's own dict answers for attributes itself.
  return type === 'DataDict'
    ? { class: 'dynaconf.nodes.AccessError', message: "'startswith'" }
    : attributeError(type, 'startswith');
}

/** What `" ".join(scope)` raises (Objects/unicodeobject.c, _PyUnicode_JoinArray). */
function joinFailure(scope: PyJson): string | undefined {
  if (scope.t === 'str' || scope.t === 'dict') return undefined;
  if (scope.t !== 'list') return 'can only join an iterable';
  const index = scope.items.findIndex(({ t }) => t !== 'str');
  const item = scope.items[index];
  return item ? `sequence item ${String(index)}: expected str instance, ${pythonTypeName(item)} found` : undefined;
}

function hasInfinity(value: PyJson): boolean {
  if (value.t === 'float') return !Number.isFinite(Number(value.text));
  if (value.t === 'list') return value.items.some(hasInfinity);
  return value.t === 'dict' && [...value.entries.values()].some(hasInfinity);
}
