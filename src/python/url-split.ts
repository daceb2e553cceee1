import type { Outcome } from './exception.ts';
import { isIPv4Address, isIPv6Address } from './ip-address.ts';
import { reprStr } from './python-repr.ts';

/** The parts of an address that `urllib.parse.urlsplit(url)` finds, as far as HTTP libraries use them. */
export interface SplitUrl {
  /** In lower case, without brackets; undefined if there is none. */
  readonly hostname: string | undefined;
  /** `.port`, which is only checked when it is accessed. */
  readonly port: Outcome<number | undefined>;
}

/**
 * `urlsplit(url)` of CPython 3.11.4 and later (Lib/urllib/parse.py): it raises for a host whose brackets contain no
 * address.
 */
export function urlSplit(url: string): Outcome<SplitUrl> {
  const bare = url.replace(/^[\0- ]+/, '').replaceAll(/[\t\r\n]/g, '');
  const scheme = /^[a-zA-Z][a-zA-Z0-9+.-]*:/.exec(bare)?.[0] ?? '';
  const netloc = /^\/\/([^/?#]*)/.exec(bare.slice(scheme.length))?.[1] ?? '';
  const problem = bracketProblem(netloc) ?? normalizationProblem(netloc);
  if (problem !== undefined) return valueError(problem);
  const hostInfo = netloc.slice(netloc.lastIndexOf('@') + 1);
  const open = hostInfo.indexOf('[');
  const [host, port] = open < 0 ? partition(hostInfo, ':') : bracketed(hostInfo.slice(open + 1));
  return { ok: true, value: { hostname: host === '' ? undefined : host.toLowerCase(), port: portOf(port) } };
}

function bracketProblem(netloc: string): string | undefined {
  const [open, close] = [netloc.indexOf('['), netloc.indexOf(']')];
  if (open < 0 && close < 0) return undefined;
  if (open < 0 || close < 0) return 'Invalid IPv6 URL';
  const [host] = partition(netloc.slice(open + 1), ']');
  if (host.startsWith('v')) {
    return /^v[a-fA-F0-9]+\.[^\n]+$/.test(host) ? undefined : 'IPvFuture address is invalid';
  }
  if (isIPv4Address(host)) return 'An IPv4 address cannot be in brackets';
  return isIPv6Address(host) ? undefined : `${reprStr(host)} does not appear to be an IPv4 or IPv6 address`;
}

// A letter that stands for `a/c` and the like (U+2100) would change where the host ends.
function normalizationProblem(netloc: string): string | undefined {
  const bare = netloc.replaceAll(/[@:#?]/g, '');
  const normalized = bare.normalize('NFKC');
  if (bare === normalized || !/[/?#@:]/.test(normalized)) return undefined;
  return `netloc '${netloc}' contains invalid characters under NFKC normalization`;
}

function bracketed(text: string): readonly [string, string] {
  const [host, rest] = partition(text, ']');
  return [host, partition(rest, ':')[1]];
}

function portOf(port: string): SplitUrl['port'] {
  if (port === '') return { ok: true, value: undefined };
  if (!/^[0-9]+$/.test(port)) return valueError(`Port could not be cast to integer value as ${reprStr(port)}`);
  return Number(port) > 65535 ? valueError('Port out of range 0-65535') : { ok: true, value: Number(port) };
}

function valueError(message: string): Extract<Outcome<never>, { ok: false }> {
  return { ok: false, error: { class: 'ValueError', message } };
}

/** `text.partition(separator)` without the separator. */
function partition(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
