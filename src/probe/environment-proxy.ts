import { isLoopback } from '../requests/credential-host.ts';
import { Secret } from '../secret.ts';
import type { EnvironmentVariable } from '../types/world.ts';

/** How a request leaves this machine: directly, through a proxy, or not with our means. */
export type Route =
  | { readonly is: 'direct' }
  | { readonly is: 'proxy'; readonly url: string; readonly login?: Secret; readonly words: string }
  | { readonly is: 'unusable'; readonly why: string };

/** A proxy's password must not be shown either: it is kept until the process ends. */
const passwords: Secret[] = [];

/**
 * The proxy that Python's `getproxies` gives both requests and httpx: lower-case names override others, and the
 * scheme's own name overrides `all_proxy`. Loopback is never reached through a proxy: the token would be sent to it
 * unencrypted.
 */
export function environmentProxy(url: URL, env: readonly EnvironmentVariable[]): Route {
  if (isLoopback(url.hostname)) return { is: 'direct' };
  const lookUp = (name: string): { readonly name: string; readonly value: string } | undefined =>
    [name, name.toUpperCase()].flatMap((each) =>
      env.filter((variable) => variable.name === each && variable.value !== ''),
    )[0];
  const found = lookUp(`${url.protocol.replace(':', '')}_proxy`) ?? lookUp('all_proxy');
  if (!found || isBypassed(url, lookUp('no_proxy')?.value ?? '')) return { is: 'direct' };
  const proxy = parsed(found.value.includes('://') ? found.value : `http://${found.value}`);
  if (!proxy) return { is: 'unusable', why: `the proxy in ${found.name} is not a valid URL` };
  if (!/^https?:$/.test(proxy.protocol))
    return { is: 'unusable', why: `the proxy in ${found.name} is of an unsupported kind` };
  const words = `the proxy ${proxy.host} (${found.name})`;
  const login = loginOf(proxy);
  return { is: 'proxy', url: proxy.origin, words, ...(login ? { login } : {}) };
}

function loginOf({ username, password }: URL): Secret | undefined {
  if (username === '' && password === '') return undefined;
  const plain = [username, password].map(decoded);
  passwords.push(new Secret(plain[1] ?? ''));
  const secret = new Secret(`Basic ${Buffer.from(plain.join(':')).toString('base64')}`);
  passwords.push(secret);
  return secret;
}

/** requests' should_bypass_proxies: the end of a host name, an address, an address range, `*`. */
function isBypassed({ hostname, port }: URL, list: string): boolean {
  const host = hostname.toLowerCase();
  return list
    .split(',')
    .map((each) => each.trim().toLowerCase())
    .filter(Boolean)
    .some(
      (each) =>
        each === '*' ||
        host.endsWith(each) ||
        host === each.replace(/^\.+/, '') ||
        `${host}:${port}`.endsWith(each) ||
        isInRange(host, each),
    );
}

function isInRange(host: string, range: string): boolean {
  const [, network = '', bits = ''] = /^(\d+\.\d+\.\d+\.\d+)\/(\d{1,2})$/.exec(range) ?? [];
  const [address, base] = [host, network].map(ipv4);
  const size = Number(bits);
  if (address === undefined || base === undefined || size > 32) return false;
  return size === 0 || address >>> (32 - size) === base >>> (32 - size);
}

function ipv4(text: string): number | undefined {
  const parts = text.split('.').map(Number);
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(text) || parts.some((part) => part > 255)) return undefined;
  return parts.reduce((all, part) => all * 256 + part, 0);
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
