import { encodeCheck } from '../../python/encode-check.ts';
import type { PythonException } from '../../python/exception.ts';
import { httpClientHeaderCheck, type RequestsHeaderRule, requestsHeaderCheck } from '../../python/http-header.ts';
import { reprStr } from '../../python/python-repr.ts';
import { requestTarget } from '../../requests/target.ts';
import type { Raised } from '../../types/resolution.ts';
import type { ReplacingLogin } from './replacing-login.ts';
import { withoutLogin } from './server-name.ts';

/** A request that requests is about to send. */
interface OutgoingRequest {
  readonly url: string;
  /** What the client puts after `Bearer `; undefined if it sends no header. */
  readonly token?: string | undefined;
  /** caveclient also sends the token's first word as a cookie. */
  readonly cookie?: boolean;
  readonly login: ReplacingLogin;
  readonly rule: RequestsHeaderRule;
}

/**
 * What requests raises before it connects, in its order (requests 2.34.2 sessions.py, prepare_request; models.py,
 * prepare).
 */
export function sendRaise({ url: address, token, cookie, login, rule }: OutgoingRequest): Raised | undefined {
  const target = requestTarget(withoutLogin(address));
  const header = token === undefined ? undefined : `Bearer ${token}`;
  const early = login.raises && !login.replaces ? login.raises : undefined;
  const error =
    early ??
    (target.ok || target.noAdapter ? undefined : target.error) ??
    (header === undefined ? undefined : requestsError(header, rule)) ??
    login.raises ??
    (target.ok ? undefined : target.error) ??
    // Over TLS the connection is opened before the headers are written, otherwise after.
    (target.ok && target.scheme === 'https' ? target.unknownHost : undefined) ??
    wireError(header, cookie ?? false, login.replaces) ??
    (target.ok ? target.unknownHost : undefined);
  return error && { phase: 'send', class: error.class, message: error.message };
}

function requestsError(header: string, rule: RequestsHeaderRule): PythonException | undefined {
  const checked = requestsHeaderCheck('Authorization', header, rule);
  return checked.ok ? undefined : masked(checked.error, header);
}

/** What http.client rejects: the Authorization header comes first, then the cookie. */
function wireError(header: string | undefined, cookie: boolean, replaced: boolean): PythonException | undefined {
  if (header === undefined) return undefined;
  const checked = replaced ? ({ ok: true } as const) : httpClientHeaderCheck(header);
  if (!checked.ok) return masked(checked.error, header);
  const cookieChecked = cookie ? encodeCheck(`middle_auth_token=${header.split(' ')[1] ?? ''}`, 'latin-1') : checked;
  return cookieChecked.ok ? undefined : cookieChecked.error;
}

/** The same exception, with the token in its message masked; the quotes stay as repr() chose them. */
function masked(error: PythonException, header: string): PythonException {
  if (error.class === 'UnicodeEncodeError') return error;
  const start =
    error.message.indexOf("'Bearer ") >= 0 ? error.message.indexOf("'Bearer ") : error.message.indexOf('"Bearer ');
  if (start < 0) return { ...error, message: 'Invalid header value' };
  const quote = reprStr(header).charAt(0);
  const shown = header === 'Bearer ' ? '' : '[secret]';
  return { ...error, message: `${error.message.slice(0, start)}${quote}Bearer ${shown}${quote}` };
}
