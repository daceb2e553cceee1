import type { PythonException } from '../python/exception.ts';
import type { Reply } from '../types/provider.ts';

const redirects: readonly number[] = [301, 302, 303, 307, 308];

/** What requests raises if every reply redirects (requests 2.34.2 sessions.py, resolve_redirects). */
export const tooManyRedirects: PythonException = {
  class: 'requests.exceptions.TooManyRedirects',
  message: 'Exceeded 30 redirects.',
};

/** Whether requests follows this redirect (requests 2.34.2 models.py, is_redirect). */
export function isRedirect(reply: Reply): boolean {
  return redirects.includes(reply.status) && replyHeader(reply, 'location') !== undefined;
}

/**
 * A header of a reply; names are case-insensitive.
 * @param name in lower case
 */
export function replyHeader(reply: Reply, name: string): string | undefined {
  return Object.entries(reply.headers).find(([key]) => key.toLowerCase() === name)?.[1];
}

/** What `response.json()` raises instead of json's own exception. */
export function notJson(error: PythonException): PythonException {
  return error.class === 'json.decoder.JSONDecodeError'
    ? { ...error, class: 'requests.exceptions.JSONDecodeError' }
    : error;
}
