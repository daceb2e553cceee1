import { type HostStanding, hostStanding, mayHaveCredential } from '../requests/credential-host.ts';
import type { Provider } from '../types/provider.ts';
import type { Setting } from '../types/resolution.ts';

/** An address that a token may be sent to, or why it must not be. */
export type AllowedServer =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly why: string; readonly host?: string };

/** Paths that create, change or end a credential: never requested, wherever they come from. */
const harmful = /\/(?:create_token|refresh_token|user\/token|oauth\/revoke|revoke)(?:\/|$)/i;

/**
 * Joins a server's address with a path, if the token may be sent there: see `hostStanding`. A variable can point the
 * client anywhere: only the platform's own hosts and loopback are accepted.
 */
export function allowedServer(
  server: Setting,
  path: string,
  provider: Provider,
  home: string | undefined,
): AllowedServer {
  const base = parsed(server.value);
  if (!base) return { ok: false, why: 'the server’s address is not a valid URL' };
  const host = base.hostname;
  if (!/^https?:$/.test(base.protocol)) return { ok: false, host, why: 'the server’s address is not http or https' };
  if (base.username !== '' || base.password !== '' || base.search !== '' || base.hash !== '') {
    return { ok: false, host, why: 'the server’s address contains more than a host and a path' };
  }
  const standing = hostStanding({ host, open: base.protocol === 'http:', place: server.place }, provider, home);
  if (!mayHaveCredential(standing)) return { ok: false, host, why: refusal(standing, server, provider) };
  const url = parsed(`${base.origin}${base.pathname.replace(/\/+$/, '')}${path}`);
  if (!url || harmful.test(decoded(url.pathname)))
    return { ok: false, host, why: 'the address leads to a page that changes credentials' };
  return { ok: true, url };
}

function refusal(standing: HostStanding, server: Setting, { name }: Provider): string {
  if (standing === 'open-line') return 'the address is not https, so anyone on the network could read the token';
  return standing === 'unnamed-loopback'
    ? `${sourceOf(server)} points to this machine, where another user could listen; only your own configuration, a variable or an argument may do that`
    : `${sourceOf(server)} points to a host that is not ${name}’s`;
}

function sourceOf({ place }: Setting): string {
  if (place.kind === 'env') return place.name;
  return place.kind === 'file' ? 'a file' : 'the address';
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
