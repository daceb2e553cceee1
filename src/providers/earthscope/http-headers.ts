import { encodeCheck } from '../../python/encode-check.ts';
import type { PythonException } from '../../python/exception.ts';
import { httpxHeaderCheck } from '../../python/http-header.ts';

/** The effect of the client's own headers (`http.extra_headers`, `http.user_agent`). */
export interface OwnHeaders {
  /** httpx refuses to create its client. */
  readonly build?: PythonException;
  /** h11 refuses to send. */
  readonly send?: PythonException;
  /** An own `authorization` header is sent instead of the access token (auth/auth_flow.py:337, 353). */
  readonly authorization: boolean;
}

const NAME = /^[-!#$%&'*+.^_`|~0-9a-zA-Z]+$/;

/**
 * Checks headers in their order: httpx 0.28 encodes them as ASCII (httpx/_models.py), h11 0.16 checks their grammar.
 */
export function ownHeaders(headers: readonly (readonly [string, string])[]): OwnHeaders {
  const build = headers
    .flat()
    .map((text) => encodeCheck(text, 'ascii'))
    .find((check) => !check.ok);
  const send = headers.map(([name, value]) => grammarProblem(name, value)).find((problem) => problem !== undefined);
  const authorization = headers.some(([name]) => name.toLowerCase() === 'authorization');
  if (build && !build.ok) return { build: build.error, authorization };
  return { ...(send ? { send } : {}), authorization };
}

function grammarProblem(name: string, value: string): PythonException | undefined {
  if (!NAME.test(name)) return { class: 'httpx.LocalProtocolError', message: "Illegal header name b'[secret]'" };
  return illegalHeaderValue(value);
}

/**
 * What sending `value` as a header raises; the message quotes the header, which is masked. `scheme` is kept: `Bearer `.
 */
export function illegalHeaderValue(value: string, scheme = ''): PythonException | undefined {
  const check = httpxHeaderCheck(scheme + value);
  if (check.ok) return undefined;
  if (check.error.class !== 'httpx.LocalProtocolError') return check.error;
  return { class: check.error.class, message: `Illegal header value b'${scheme}[secret]'` };
}
