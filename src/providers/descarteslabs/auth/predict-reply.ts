import { attributeError } from '../../../python/attribute-error.ts';
import { jsonLoads } from '../../../python/json-loads.ts';
import { type PyJson, pythonTypeName } from '../../../python/json-value.ts';
import { none } from '../../../python/python-argument.ts';
import { reprStr } from '../../../python/python-repr.ts';
import { isRedirect, notJson, tooManyRedirects } from '../../../requests/reply.ts';
import { requestTarget } from '../../../requests/target.ts';
import type { Reply } from '../../../types/provider.ts';
import type { Raised, Resolution } from '../../../types/resolution.ts';
import { maskSecrets, secretsOf } from '../../../value/mask-secrets.ts';
import { getPayload } from './jwt-payload.ts';
import type { AuthProduct } from './product.ts';

/** Statuses that have their own class (core/common/http/session.py:388-433). */
const classes: ReadonlyMap<number, string> = new Map([
  [400, 'BadRequestError'],
  [401, 'UnauthorizedError'],
  [403, 'ForbiddenError'],
  [404, 'NotFoundError'],
  [405, 'MethodNotAllowedError'],
  [407, 'ProxyAuthenticationRequiredError'],
  [409, 'ConflictError'],
  [410, 'GoneError'],
  [422, 'ValidationError'],
  [429, 'RateLimitError'],
]);
/**
 * Statuses after which the request is repeated, six attempts in total for a token (auth.py:134-139;
 * service.py:120-145).
 */
const tokenRetries = [429, 500, 502, 503, 504];
const serviceRetries = [500, 502, 503, 504];

/** The exception that the client shows for a reply to its token request, or for a service's reply. */
export function predictAuthReply(product: AuthProduct, resolution: Resolution, reply: Reply): Raised | undefined {
  if (resolution.next === 'sends') return predictService(product, resolution, reply);
  if (resolution.next !== 'exchanges') return undefined;
  const raised = predictToken(product, resolution, reply);
  // A held token whose remaining life is less than the leeway survives an AuthError, of which OauthError is a kind
  // (auth.py:562-567).
  const held = resolution.fields['token'] !== undefined;
  return held && raised?.phase === 'token' && raised.class.endsWith('.OauthError') ? undefined : raised;
}

function predictToken(product: AuthProduct, resolution: Resolution, reply: Reply): Raised | undefined {
  const { status } = reply;
  const body = maskedBody(resolution, reply.body);
  if (tokenRetries.includes(status))
    return retryError(resolution.settings['iam_url']?.value ?? '', '/token', 'token', status);
  if (isRedirect(reply)) return { phase: 'token', ...tooManyRedirects };
  const failed = predictStatus(product, status, body, 'POST /token', 'token');
  if (failed) return failed;
  const oauthError = (message: string): Raised => ({
    phase: 'token',
    class: `${product.module}.exceptions.OauthError`,
    message,
  });
  if (status !== 200) return oauthError(`Could not retrieve token: ${body.trim()}`);
  const data = jsonLoads(reply.body);
  if (!data.ok) return { phase: 'token', ...plain(notJson(data.error)) };
  if (data.value.t !== 'dict') return { phase: 'token', ...plain(attributeError(pythonTypeName(data.value), 'get')) };
  const token = tokenIn(data.value.entries);
  if (token.t === 'null') return oauthError('Could not retrieve token');
  return resolution.settings['reads_payload'] ? unreadableToken(product, token) : undefined;
}

function tokenIn(entries: ReadonlyMap<string, PyJson>): PyJson {
  const access = entries.get('access_token') ?? none;
  return access.t === 'null' ? (entries.get('id_token') ?? none) : access;
}

function unreadableToken(product: AuthProduct, token: PyJson): Raised | undefined {
  const payload = getPayload(token);
  if (payload.is === 'payload') return undefined;
  if (payload.is === 'raised') return { phase: 'send', ...plain(payload.error) };
  return { phase: 'send', class: `${product.module}.exceptions.AuthError`, message: payload.message };
}

function predictService(product: AuthProduct, resolution: Resolution, reply: Reply): Raised | undefined {
  const { status } = reply;
  if (serviceRetries.includes(status))
    return retryError(resolution.settings['platform_url']?.value ?? '', '/', 'send', status);
  if (isRedirect(reply)) return { phase: 'send', ...tooManyRedirects };
  return predictStatus(product, status, maskedBody(resolution, reply.body), 'GET /', 'send');
}

function predictStatus(
  product: AuthProduct,
  status: number,
  body: string,
  request: string,
  phase: Raised['phase'],
): Raised | undefined {
  // No reply has a status below 200; the client would still treat it as an error.
  if (status >= 200 && status < 400) return undefined;
  const own = classes.get(status) ?? (status >= 500 ? 'ServerError' : undefined);
  // session.py:437 asks an int for its `value`.
  if (own === undefined) return { phase, ...plain(attributeError('int', 'value')) };
  const message = status === 404 && body === '' ? `404 ${request}` : body;
  return { phase, class: `${product.module}.exceptions.${own}`, message };
}

function retryError(address: string, path: string, phase: Raised['phase'], status: number): Raised {
  const target = requestTarget(address + (path === '/' ? '' : path));
  const [scheme, host, port, url] = target.ok
    ? [target.scheme, target.host, target.port, target.path]
    : ['https', '', 443, path];
  const pool = `${scheme === 'https' ? 'HTTPSConnectionPool' : 'HTTPConnectionPool'}(host=${reprStr(host)}, port=${String(port)})`;
  const cause = `(Caused by ResponseError('too many ${String(status)} error responses'))`;
  return {
    phase,
    class: 'requests.exceptions.RetryError',
    message: `${pool}: Max retries exceeded with url: ${url} ${cause}`,
  };
}

/** The body without what the client holds, and without what the server would return. */
function maskedBody(resolution: Resolution, body: string): string {
  const masked = maskSecrets(body, secretsOf(resolution));
  return masked
    .replaceAll(/("(?:access|id|refresh)_token"\s*:\s*")(?:[^"\\]|\\.)*/g, '$1[secret]')
    .replaceAll(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '[secret]');
}

function plain({ class: name, message }: { readonly class: string; readonly message: string }): {
  readonly class: string;
  readonly message: string;
} {
  return { class: name, message };
}
