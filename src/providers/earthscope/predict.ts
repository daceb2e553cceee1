import { attributeError } from '../../python/attribute-error.ts';
import type { PythonException } from '../../python/exception.ts';
import { jsonLoadsBytes } from '../../python/json-loads-bytes.ts';
import { type PyDict, pythonRepr, pythonTypeName } from '../../python/json-value.ts';
import { reprBytes } from '../../python/python-repr.ts';
import type { Reply } from '../../types/provider.ts';
import type { Raised, Resolution } from '../../types/resolution.ts';
import { maskSecrets, publicText, secretsOf } from '../../value/mask-secrets.ts';
import { accessTokenBody } from './access-token-body.ts';
import { nodeFromJson } from './node-from-json.ts';
import { tokens } from './sdk-models.ts';
import { validateModel } from './validate.ts';
import { validationError } from './validation-error.ts';

/** What the client shows for a reply: to its token request if it makes one, otherwise to its API request. */
export function predictReply(resolution: Resolution, reply: Reply): Raised | undefined {
  const isM2m = resolution.settings['flow']?.value === 'm2m';
  const exchanges = resolution.next === 'exchanges';
  const error = exchanges
    ? isM2m
      ? clientCredentials(resolution, reply)
      : refresh(resolution, reply)
    : apiError(reply);
  if (!error) return undefined;
  return {
    phase: exchanges ? 'token' : 'send',
    class: error.class,
    message: maskSecrets(error.message, secretsOf(resolution, ['client_id'])),
  };
}

function authError(name: string, message: string): PythonException {
  return { class: `earthscope_sdk.auth.error.${name}`, message };
}

/** auth/auth_flow.py:177-204: any status but 2xx is the one exception; then the body must be tokens. */
function refresh(resolution: Resolution, { status, body }: Reply): PythonException | undefined {
  if (status < 200 || status > 299) return authError('InvalidRefreshTokenError', 'refresh token exchange failed');
  const json = jsonLoadsBytes(new TextEncoder().encode(body));
  if (!json.ok) return json.error;
  if (json.value.t !== 'dict') return attributeError(pythonTypeName(json.value), 'setdefault');
  const old = resolution.fields['refresh_token']?.value;
  const entries = new Map(json.value.entries);
  // From here on only whether it is empty matters.
  if (!entries.has('refresh_token') && old?.is === 'known')
    entries.set('refresh_token', { t: 'str', v: old.traits.length === 0 ? '' : '[secret]' });
  return takeTokens(resolution, { t: 'dict', entries });
}

/** auth/client_credentials_flow.py:33-70. */
function clientCredentials(resolution: Resolution, { status, body }: Reply): PythonException | undefined {
  const bytes = new TextEncoder().encode(body);
  const json = jsonLoadsBytes(bytes);
  if (!json.ok) {
    if (json.error.class !== 'json.decoder.JSONDecodeError') return json.error;
    return authError('ClientCredentialsFlowError', `Unable to unpack IdP response: ${reprBytes(bytes)}`);
  }
  if (status === 200) {
    if (json.value.t === 'dict') return takeTokens(resolution, json.value);
    return validationError('Tokens', [{ path: [], type: 'model_type', inputType: pythonTypeName(json.value) }]);
  }
  if (status !== 401)
    return authError('ClientCredentialsFlowError', `('client credentials flow failed', ${reprBytes(bytes)})`);
  const id = publicText(resolution.fields['client_id']?.value);
  return authError(
    'UnauthorizedError',
    `m2m client '${id}' is not authorized. IdP response: ${pythonRepr(json.value)}`,
  );
}

/** _validate_and_save_tokens (auth/auth_flow.py:265-308), and then `access_token`. */
function takeTokens(resolution: Resolution, reply: PyDict): PythonException | undefined {
  const table = nodeFromJson(reply, 'env', { kind: 'default' });
  if (table.t !== 'dict') return undefined;
  const { issues } = validateModel(tokens, table);
  if (issues.length > 0) return validationError('Tokens', issues);
  const [access, refreshToken] = ['access_token', 'refresh_token'].map((name) => reply.entries.get(name));
  const isFilled = (json: typeof access): boolean => json?.t === 'str' && json.v !== '';
  if (!isFilled(access) && !isFilled(refreshToken))
    return validationError('Tokens', [{ path: [], type: 'value_error', inputType: 'dict' }]);
  const body = access?.t === 'str' ? accessTokenBody(access.v) : undefined;
  if (body && !body.ok) return body.error;
  return (
    unsaved(resolution) ??
    (access?.t === 'str'
      ? undefined
      : authError('NoAccessTokenError', 'No access token was found. Please re-authenticate.'))
  );
}

function unsaved({ settings }: Resolution): PythonException | undefined {
  const [name, ...words] = settings['save_error']?.value.split(': ') ?? [];
  return name === undefined ? undefined : { class: name, message: words.join(': ') };
}

/** common/service.py:36-61. */
function apiError({ status, body }: Reply): PythonException | undefined {
  if (status === 401) return authError('UnauthenticatedError', body);
  if (status === 403) return authError('UnauthorizedError', body);
  if (status >= 200 && status <= 299) return undefined;
  const kind =
    status >= 500
      ? 'Server error'
      : status >= 400
        ? 'Client error'
        : status >= 300
          ? 'Redirect response'
          : 'Informational response';
  return { class: 'httpx.HTTPStatusError', message: `${kind} '${String(status)}'` };
}
