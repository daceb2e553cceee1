import { encodeCheck } from '../../python/encode-check.ts';
import type { PythonException } from '../../python/exception.ts';
import { httpClientHeaderCheck, type RequestsHeaderRule, requestsHeaderCheck } from '../../python/http-header.ts';
import { reprStr } from '../../python/python-repr.ts';
import type { Raised } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import type { ReplacingLogin } from './replacing-login.ts';
import { withoutLogin } from './server-name.ts';

/** A request that requests is about to send. */
interface OutgoingRequest {
  readonly url: string;
  /** What the client puts after `Bearer `; undefined: it sends no header. */
  readonly token?: string | undefined;
  /** caveclient also sends the token's first word as a cookie. */
  readonly cookie?: boolean;
  readonly login: ReplacingLogin;
  readonly rule: RequestsHeaderRule;
}

/** How the installed requests checks a header's value: as the newest does where its version is not known. */
export async function headerRule(world: World): Promise<RequestsHeaderRule> {
  const version = (await world.packages())?.packages.get('requests');
  const [major = 0, minor = 0, patch = 0] = (version ?? '99').split('.').map((part) => Number.parseInt(part, 10) || 0);
  const rank = major * 1_000_000 + minor * 1000 + patch;
  return rank >= 2_033_001 ? 'since-2.33.1' : 'up-to-2.33.0';
}

/** What requests raises before it connects, in its order (requests 2.34.2 sessions.py, prepare_request; models.py, prepare). */
export function sendRaise({ url: address, token, cookie, login, rule }: OutgoingRequest): Raised | undefined {
  const url = withoutLogin(address);
  const header = token === undefined ? undefined : `Bearer ${token}`;
  const early = login.raises && !login.replaces ? login.raises : undefined;
  const error =
    early ??
    urlError(url) ??
    (header === undefined ? undefined : requestsError(header, rule)) ??
    login.raises ??
    adapterError(url) ??
    wireError(header, cookie ?? false, login.replaces);
  return error && { phase: 'send', class: error.class, message: error.message };
}

function requestsError(header: string, rule: RequestsHeaderRule): PythonException | undefined {
  const checked = requestsHeaderCheck('Authorization', header, rule);
  return checked.ok ? undefined : masked(checked.error, header);
}

/** What http.client refuses: the Authorization header comes first, then the cookie. */
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
  const start = error.message.indexOf("'Bearer ") >= 0 ? error.message.indexOf("'Bearer ") : error.message.indexOf('"Bearer ');
  if (start < 0) return { ...error, message: 'Invalid header value' };
  const quote = reprStr(header).charAt(0);
  const shown = header === 'Bearer ' ? '' : '[secret]';
  return { ...error, message: `${error.message.slice(0, start)}${quote}Bearer ${shown}${quote}` };
}

/** requests 2.34.2 models.py, prepare_url: an address without a scheme or without a host. */
function urlError(url: string): PythonException | undefined {
  const stripped = url.trimStart();
  if (stripped.includes(':') && !stripped.toLowerCase().startsWith('http')) return undefined;
  const host = /^https?:\/\/([^/?#]*)/i.exec(stripped)?.[1];
  if (host === '') return { class: 'requests.exceptions.InvalidURL', message: `Invalid URL ${reprStr(url)}: No host supplied` };
  if (host !== undefined) return undefined;
  if (!/^[\w./-]*$/.test(stripped)) return undefined;
  return {
    class: 'requests.exceptions.MissingSchema',
    message: `Invalid URL ${reprStr(stripped)}: No scheme supplied. Perhaps you meant https://${stripped}?`,
  };
}

/** requests 2.34.2 sessions.py, get_adapter: a scheme that is neither http nor https. */
function adapterError(url: string): PythonException | undefined {
  if (/^https?:\/\//i.test(url.trimStart()) || !url.includes(':')) return undefined;
  return { class: 'requests.exceptions.InvalidSchema', message: `No connection adapters were found for ${reprStr(url)}` };
}
