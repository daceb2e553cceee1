import { domainToASCII } from 'node:url';
import type { PythonException } from '../python/exception.ts';
import { isIdnaLabel, socketHostError } from '../python/idna.ts';
import { isIPv6Groups } from '../python/ip-address.ts';
import { reprStr } from '../python/python-repr.ts';
import { pythonLeftStrip } from '../python/python-strip.ts';

const URI = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(?:\/\/([^\\/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/;
const HOST_PORT = /^((?:[^[\]%:/?#]|%[a-fA-F0-9]{2})*|\[[^\]]*\])(?::0*?(|0|[1-9][0-9]{0,4}))?$/;
const IPV6 = /^\[([0-9A-Fa-f:.]*)(?:(?:%25|%)((?:[\w.~-]|%[a-fA-F0-9]{2})+))?\]$/;
const IPV4 = /^(?:0[xX][0-9a-fA-F]+|[0-9]+)(?:\.(?:0[xX][0-9a-fA-F]+|[0-9]+)){0,3}$/;

/** The target of a request, or why requests rejects its address. */
export type RequestTarget =
  | {
      readonly ok: true;
      readonly scheme: string;
      readonly host: string;
      readonly port: number;
      readonly path: string;
      /** `user:password` of the address, as written; requests logs in with it. */
      readonly login?: string;
      /** What urllib3 raises when it opens the connection: such a name is never looked up. */
      readonly unknownHost?: PythonException;
    }
  /**
   * `noAdapter`: requests only finds this after it has checked the headers, when it looks for an adapter for the
   * scheme.
   */
  | { readonly ok: false; readonly error: PythonException; readonly noAdapter: boolean };

/**
 * How requests 2.34 parses an address (requests/models.py:481-563, sessions.py, get_adapter; urllib3 2.8 util/url.py,
 * parse_url): only addresses with a known scheme and a host are requested.
 */
export function requestTarget(address: string): RequestTarget {
  const url = pythonLeftStrip(address);
  if (url.includes(':') && !url.toLowerCase().startsWith('http')) return noAdapter(url);
  const whole = /^(?:[a-zA-Z][a-zA-Z0-9+-]*:|\/)/.test(url) ? url : `//${url}`;
  const [, given = '', authority = '', rest = '', query = '', fragment = ''] = URI.exec(whole) ?? [];
  const scheme = given.toLowerCase();
  const path = rest.startsWith('/') ? rest : `/${rest}`;
  const at = authority.lastIndexOf('@');
  const hostPort = authority.slice(at + 1);
  const [, host = '', port] = HOST_PORT.exec(hostPort) ?? [];
  if (authority !== '' && !isHostPort(hostPort)) return failedToParse(badHost(hostPort));
  if (Number(port) > 65535) return failedToParse(whole);
  const isHttp = scheme === 'http' || scheme === 'https';
  const problem = hostProblem(host, isHttp || scheme === '');
  if (problem !== undefined) return failedToParse(problem);
  if (scheme === '') {
    return failure(
      'MissingSchema',
      `Invalid URL ${reprStr(url)}: No scheme supplied. Perhaps you meant https://${url}?`,
    );
  }
  if (host === '') return failure('InvalidURL', `Invalid URL ${reprStr(url)}: No host supplied`);
  // A non-ASCII host has been checked label by label, except for a scheme that urllib3 does not know.
  if (/^[*.]/.test(host) || (!isHttp && !host.split('.').every(isHostLabel))) {
    return failure('InvalidURL', 'URL has an invalid label.');
  }
  const login = at > 0 ? authority.slice(0, at) : '';
  if (!isHttp) {
    const end = `${query === '' ? '' : `?${query}`}${fragment === '' ? '' : `#${fragment}`}`;
    const name = /^[\0-\x7f]*$/.test(host) ? host : domainToASCII(host);
    const encoded = name + hostPort.slice(host.length);
    return noAdapter(requoted(`${scheme}://${login === '' ? '' : `${login}@`}${encoded}${path}${end}`));
  }
  const unknown = socketHostError(host.startsWith('[') ? '' : host);
  return {
    ok: true,
    scheme,
    host: host.toLowerCase(),
    port: port ? Number(port) : scheme === 'https' ? 443 : 80,
    path,
    ...(login === '' ? {} : { login }),
    ...(unknown
      ? {
          unknownHost: {
            class: 'urllib3.exceptions.LocationParseError',
            message: `Failed to parse: '${host.toLowerCase()}', ${unknown.message}`,
          },
        }
      : {}),
  };
}

function isHostPort(hostPort: string): boolean {
  const host = HOST_PORT.exec(hostPort)?.[1];
  return host !== undefined && (!host.startsWith('[') || isBracketed(host));
}

// urllib3 accepts numbers above 255 in the part that is written as an IPv4 address.
function isBracketed(host: string): boolean {
  const address = IPV6.exec(host)?.[1]?.replace(/(?<=^|:)[0-9]{1,3}(?:\.[0-9]{1,3}){3}$/, '1.1.1.1');
  return address !== undefined && isIPv6Groups(address);
}

/** What urllib3 rejects in a host (util/url.py, _normalize_host); labels only for schemes that it normalizes. */
function hostProblem(host: string, normalizes: boolean): string | undefined {
  if (invalidCharacter(host) !== undefined) return badHost(host);
  if (!normalizes || IPV4.test(host)) return undefined;
  const coded = /%(?:[01][0-9a-fA-F]|7[fF])/.exec(host.startsWith('[') ? (IPV6.exec(host)?.[2] ?? '') : host)?.[0];
  if (coded !== undefined) {
    return `Host ${reprStr(host)} contains invalid percent-encoded control character ${reprStr(coded)}`;
  }
  const label = host.split('.').find((each) => !isHostLabel(each));
  return label === undefined ? undefined : `Name '${label}' is not a valid IDNA label`;
}

function isHostLabel(label: string): boolean {
  return /^[\0-\x7f]*$/.test(label) || isIdnaLabel(label.toLowerCase());
}

function badHost(host: string): string {
  const bad = invalidCharacter(host);
  return bad === undefined
    ? `${reprStr(host)} is not a valid host or port`
    : `Host ${reprStr(host)} contains invalid character ${reprStr(bad)}`;
}

// urllib3's _HOST_INVALID_CHAR_RE: controls, the space and DEL.
function invalidCharacter(host: string): string | undefined {
  return [...host].find((char) => char <= ' ' || char === '\x7f');
}

/** requests' requote_uri (utils.py): unquotes what need not be quoted, and quotes what must be. */
function requoted(url: string): string {
  const isQuoted = !/%(?![0-9a-fA-F]{2})/.test(url);
  const plain = isQuoted
    ? url.replaceAll(/%([0-9a-fA-F]{2})/g, (code, digits: string) => {
        const char = String.fromCharCode(Number.parseInt(digits, 16));
        return /[A-Za-z0-9._~-]/.test(char) ? char : code;
      })
    : url;
  return plain.replaceAll(isQuoted ? /[^\w!#$%&'()*+,/:;=?@[\]~.-]+/g : /[^\w!#$&'()*+,/:;=?@[\]~.-]+/g, (run) =>
    [...Buffer.from(run, 'utf8')].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  );
}

function failedToParse(what: string): RequestTarget {
  return failure('InvalidURL', `Failed to parse: ${what}`);
}

function noAdapter(url: string): RequestTarget {
  return failure('InvalidSchema', `No connection adapters were found for ${reprStr(url)}`);
}

function failure(name: string, message: string): RequestTarget {
  return { ok: false, error: { class: `requests.exceptions.${name}`, message }, noAdapter: name === 'InvalidSchema' };
}
