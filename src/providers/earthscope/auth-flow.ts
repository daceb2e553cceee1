import { codePointIndex } from '../../python/code-points.ts';
import type { PythonException } from '../../python/exception.ts';
import type { Raised, Resolution } from '../../types/resolution.ts';
import { accessTokenBody } from './access-token-body.ts';
import { illegalHeaderValue, type OwnHeaders } from './http-headers.ts';

/** The valid settings that the flow depends on. An absent token is None; an empty one is ''. */
export interface FlowSettings {
  readonly accessToken?: string;
  readonly refreshToken?: string;
  readonly clientSecret?: string;
  /** The content of the token request, except the token. */
  readonly formTexts: readonly string[];
  readonly headers: OwnHeaders;
  readonly hostAllowed: boolean;
  /** In seconds. */
  readonly leeway: number;
  /** Unix seconds. */
  readonly now: number;
  /** The command of the `es` command line; undefined for the SDK. */
  readonly command?: string;
  readonly isCli: boolean;
}

export interface FlowOutcome {
  readonly raises: readonly Raised[];
  readonly next: Resolution['next'];
}

const noRefreshToken: PythonException = {
  class: 'earthscope_sdk.auth.error.NoRefreshTokenError',
  message: 'No refresh token was found. Please re-authenticate.',
};
/** Commands that never create the flow, or hide what creating it raises (earthscope_cli 1.2.0 login.py, debug.py). */
const flowless = new Set(['login', 'logout', 'get-settings', 'help']);

/** What the flow does with valid settings: it is created, it refreshes if it must, it sends. */
export function authFlow(settings: FlowSettings): FlowOutcome {
  if (settings.command !== undefined && flowless.has(settings.command)) return { raises: [], next: 'unknown' };
  const { accessToken, clientSecret } = settings;
  // client_credentials_flow.py:17-18; then AuthFlow.__init__ decodes the access token (auth_flow.py:125-127).
  if (clientSecret === '')
    return raising('construct', { class: 'ValueError', message: 'Client secret required for client credentials flow' });
  const body = accessToken === undefined ? undefined : accessTokenBody(accessToken);
  if (body && !body.ok) return raising('construct', body.error);
  const forced = settings.command === 'refresh-access-token';
  if (settings.command === 'get-refresh-token' || settings.command === 'revoke-refresh-token')
    return needRefreshToken(settings);
  if (body?.ok && body.value.expires.naive && !forced) {
    return raising('token', { class: 'TypeError', message: "can't subtract offset-naive and offset-aware datetimes" });
  }
  const isFresh = body?.ok === true && !forced && body.value.expires.seconds - settings.now >= settings.leeway;
  const token = isFresh ? undefined : exchangeProblem(settings);
  const raises = token ? [{ phase: 'token' as const, ...plain(token) }] : isFresh ? sendRaises(settings) : [];
  return { raises, next: nextStep(settings, isFresh, raises) };
}

function needRefreshToken(settings: FlowSettings): FlowOutcome {
  return settings.refreshToken ? { raises: [], next: 'unknown' } : raising('token', noRefreshToken);
}

/** What stops the token request before it is sent (auth_flow.py:151-187; client_credentials_flow.py:33-43). */
function exchangeProblem(settings: FlowSettings): PythonException | undefined {
  const isM2m = settings.clientSecret !== undefined;
  if (!isM2m && !settings.refreshToken) return noRefreshToken;
  if (settings.headers.build) return settings.headers.build;
  const texts = [...settings.formTexts, (isM2m ? settings.clientSecret : settings.refreshToken) ?? ''];
  const unsendable = texts.map(surrogateError).find((problem) => problem !== undefined);
  if (unsendable) return unsendable;
  // The refresh catches every exception of the request (auth_flow.py:189-194); the other flow catches none.
  if (!settings.headers.send || isM2m) return settings.headers.send;
  return { class: 'earthscope_sdk.auth.error.InvalidRefreshTokenError', message: 'refresh token exchange failed' };
}

function sendRaises({ accessToken = '', headers, hostAllowed }: FlowSettings): readonly Raised[] {
  const carries = hostAllowed && !headers.authorization;
  const encoded = carries ? illegalHeaderValue(accessToken, 'Bearer ') : undefined;
  // Encoding happens when the header is set; the grammar is checked at the end, with the user's own headers first.
  const early = encoded?.class === 'UnicodeEncodeError' ? encoded : undefined;
  const problem = headers.build ?? early ?? headers.send ?? encoded;
  return problem ? [{ phase: 'send', ...plain(problem) }] : [];
}

function nextStep(
  { hostAllowed, headers, isCli }: FlowSettings,
  isFresh: boolean,
  raises: readonly Raised[],
): Resolution['next'] {
  // The SDK requests a token only if a request may carry it (auth_flow.py:336-341); the command line always does.
  if (!isCli && headers.authorization && !headers.build && !headers.send) return 'sends';
  if (!isCli && !hostAllowed && !headers.build && !headers.send) return 'sends-nothing';
  if (raises.length > 0) return 'raises';
  if (!isFresh) return 'exchanges';
  return hostAllowed || headers.authorization ? 'sends' : 'sends-nothing';
}

function raising(phase: Raised['phase'], error: PythonException): FlowOutcome {
  return { raises: [{ phase, ...plain(error) }], next: 'raises' };
}

function plain({ class: name, message }: PythonException): { readonly class: string; readonly message: string } {
  return { class: name, message };
}

/** `text.encode('utf-8')`: what half of a surrogate pair raises (Objects/exceptions.c, UnicodeEncodeError_str). */
function surrogateError(text: string): PythonException | undefined {
  const match = /\p{Cs}+/u.exec(text);
  if (match === null) return undefined;
  const start = codePointIndex(text, match.index);
  const count = match[0].length;
  const what =
    count === 1
      ? `character '\\u${match[0].charCodeAt(0).toString(16)}' in position ${String(start)}`
      : `characters in position ${String(start)}-${String(start + count - 1)}`;
  return { class: 'UnicodeEncodeError', message: `'utf-8' codec can't encode ${what}: surrogates not allowed` };
}
