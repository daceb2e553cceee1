import { encodeCheck } from '../python/encode-check.ts';
import type { PythonException } from '../python/exception.ts';
import { type HttpxModule, httpxHeaderCheck } from '../python/http-header.ts';
import { httpxTarget } from './target.ts';

/** A request that a client is about to make with httpx or httpx2. */
export interface HttpxRequest {
  readonly address?: string | undefined;
  readonly header?: { readonly name: string; readonly value: string } | undefined;
  readonly module: HttpxModule;
}

/** What is wrong with a request, and whether it is detected when the request is built or when it is sent. */
export interface HttpxRefusal {
  readonly error: PythonException;
  readonly about: 'address' | 'header';
  readonly when: 'build' | 'send';
}

/**
 * What httpx raises before a header is on the wire, in its order (httpx2 2.16.2 _client.py, build_request and
 * _send_single_request; httpcore2 connection_pool.py; h11 0.16 _headers.py). The last is found once it has connected.
 */
export function httpxRefusal({ address, header, module }: HttpxRequest): HttpxRefusal | undefined {
  const target = address === undefined ? undefined : httpxTarget(address, module);
  if (target?.ok === false && target.when === 'build') {
    return { error: target.error, about: 'address', when: 'build' };
  }
  const ascii = header && encodeCheck(header.value, 'ascii');
  if (ascii?.ok === false) return { error: ascii.error, about: 'header', when: 'build' };
  if (target?.ok === false) {
    return { error: target.error, about: 'address', when: target.when === 'send' ? 'send' : 'build' };
  }
  // A login in the address replaces the header.
  if (!header || (target?.hasLogin && header.name.toLowerCase() === 'authorization')) return undefined;
  const checked = httpxHeaderCheck(header.value, module);
  return checked.ok ? undefined : { error: checked.error, about: 'header', when: 'send' };
}
