import { codePointIndex } from '../python/code-points.ts';
import type { PythonException } from '../python/exception.ts';
import type { HttpxModule } from '../python/http-header.ts';
import { isIdnaLabel, socketHostError } from '../python/idna.ts';
import { isIPv4Address, isIPv6Address } from '../python/ip-address.ts';
import { pythonInt } from '../python/python-int.ts';
import { reprStr } from '../python/python-repr.ts';

const URL_PARTS = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*)?:)?(?:\/\/([^/?#]*))?([^?#]*)/;
const AUTHORITY = /^(?:([\s\S]*)@)?(\[[\s\S]*\]|[^:@]*):?([\s\S]*)$/;
const CONTROL = /[^ -~\x80-\uffff]/;
const longest = 65_536;

/** The target of a request, or why httpx rejects its address, and when. */
export type HttpxTarget =
  /** `hasLogin`: httpx logs in with what precedes the host. */
  | { readonly ok: true; readonly hasLogin: boolean }
  /** `prepare`: after the headers have been encoded. */
  | { readonly ok: false; readonly error: PythonException; readonly when: 'build' | 'prepare' | 'send' };

/**
 * How httpx parses an address (httpx2 2.16.2 _urlparse.py, urlparse; _client.py, _merge_url; httpcore2
 * connection_pool.py, handle_request): httpx 0.28 has the same code under its own name. A host that no socket accepts
 * is rejected in the words of Python 3.11.
 */
export function httpxTarget(address: string, module: HttpxModule): HttpxTarget {
  const invalid = (message: string) => refused('build', `${module}.InvalidURL`, message);
  const unsupported = (message: string) => refused('send', `${module}.UnsupportedProtocol`, message);
  if ([...address].length > longest) return invalid('URL too long');
  const control = CONTROL.exec(address);
  if (control) {
    const at = codePointIndex(address, control.index);
    return invalid(`Invalid non-printable ASCII character in URL, ${reprStr(control[0])} at position ${String(at)}.`);
  }
  const [, given = '', authority = '', path = ''] = URL_PARTS.exec(address) ?? [];
  const [, user = '', host = '', port = ''] = AUTHORITY.exec(authority) ?? [];
  const problem = hostProblem(host) ?? portProblem(port);
  if (problem !== undefined) return invalid(problem);
  const scheme = given.toLowerCase();
  if (scheme === '' && user === '' && host === '' && port === '' && /^(?:\/\/|:)/.test(path)) {
    return invalid(`Relative URLs cannot have a path starting with '${path.startsWith(':') ? ':' : '//'}'`);
  }
  // An address without a scheme or a host is joined to the client's own, which is empty.
  if (scheme === '' || host === '') return unsupported("Request URL is missing an 'http://' or 'https://' protocol.");
  const undecodable = decodeError(host.toLowerCase(), module);
  if (undecodable) return refused('prepare', undecodable.class, undecodable.message);
  if (!/^(?:https?|wss?)$/.test(scheme)) {
    return unsupported(`Request URL has an unsupported protocol '${scheme}://'.`);
  }
  const unknown = /^[\0-\x7f]*$/.test(host) && !host.startsWith('[') ? socketHostError(host) : undefined;
  if (unknown) {
    return refused('send', unknown.class, `encoding with 'idna' codec failed (${unknown.class}: ${unknown.message})`);
  }
  return { ok: true, hasLogin: user.replace(/^:/, '') !== '' };
}

function hostProblem(host: string): string | undefined {
  if (/^[0-9]+\.[0-9]+\.[0-9]+\.[0-9]+$/.test(host)) {
    return isIPv4Address(host) ? undefined : `Invalid IPv4 address: ${reprStr(host)}`;
  }
  if (host.startsWith('[') && host.endsWith(']')) {
    return isIPv6Address(host.slice(1, -1)) ? undefined : `Invalid IPv6 address: ${reprStr(host)}`;
  }
  if (/^[\0-\x7f]*$/.test(host)) return undefined;
  const labels = host.toLowerCase().split(/[.\u3002\uff0e\uff61]/);
  if (labels.at(-1) === '') labels.pop();
  return labels.length > 0 && labels.every(isIdnaLabel) ? undefined : `Invalid IDNA hostname: ${reprStr(host)}`;
}

/** `url.host` decodes a Punycode host; then its other labels are checked too (idna core.py, check_label). */
function decodeError(host: string, module: HttpxModule): PythonException | undefined {
  const isEncoded = module === 'httpx2' ? host.includes('xn--') : host.startsWith('xn--');
  if (!isEncoded || host.startsWith('[') || /[^\0-\x7f]/.test(host)) return undefined;
  const labels = host.replace(/\.$/, '').split('.');
  for (const label of labels.map((each) => each.replaceAll(/[ <>^[\]]/g, encodeURIComponent))) {
    const problem = label.startsWith('xn--') ? undefined : labelProblem(label);
    if (problem) return problem;
  }
  return undefined;
}

function labelProblem(label: string): PythonException | undefined {
  const refusal = (message: string) => ({ class: 'idna.core.IDNAError', message });
  if (label === '') return refusal('Empty Label');
  if (label.slice(2, 4) === '--') return refusal('Label has disallowed hyphens in 3rd and 4th position');
  if (/^-|-$/.test(label)) return refusal('Label must not start or end with a hyphen');
  const at = label.search(/[^a-z0-9-]/);
  if (at < 0) return undefined;
  const code = label.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  const message = `Codepoint U+${code} at position ${String(at + 1)} of ${reprStr(label)} not allowed`;
  return { class: 'idna.core.InvalidCodepoint', message };
}

function portProblem(port: string): string | undefined {
  // int() accepts the digits of every script.
  return port === '' || pythonInt(port.replaceAll(/\p{Nd}/gu, '0')).ok ? undefined : `Invalid port: ${reprStr(port)}`;
}

function refused(when: 'build' | 'prepare' | 'send', name: string, message: string): HttpxTarget {
  return { ok: false, error: { class: name, message }, when };
}
