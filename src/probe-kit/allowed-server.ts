import { isSamePath, pathBelow } from '../path-key.ts';
import type { Provider } from '../types/provider.ts';
import type { Setting } from '../types/resolution.ts';

/** An address that a token may be sent to, or why it may not. */
export type AllowedServer =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly why: string; readonly host?: string };

/** Paths that make, change or end a credential: never asked, wherever they come from. */
const harmful = /\/(?:create_token|refresh_token|user\/token|oauth\/revoke|revoke)(?:\/|$)/i;

/**
 * Joins a server's address with a path, if the token may go there. https only, but for loopback; to hosts that the
 * provider knows, that a file of the client's own in the home names, or that the user names with an argument. A variable
 * can point the client anywhere: that is followed to the platform's own hosts and to loopback only.
 */
export function allowedServer(
  server: Setting,
  path: string,
  provider: Provider,
  home: string | undefined,
): AllowedServer {
  const base = parsed(server.value);
  if (!base) return { ok: false, why: 'the server’s address is no URL' };
  const host = base.hostname;
  if (!/^https?:$/.test(base.protocol)) return { ok: false, host, why: 'the server’s address is not one of the web' };
  if (base.username !== '' || base.password !== '' || base.search !== '' || base.hash !== '') {
    return { ok: false, host, why: 'the server’s address holds more than a host and a path' };
  }
  if (!isLoopback(host) && base.protocol !== 'https:')
    return { ok: false, host, why: 'the address is not https, so that anybody on the way could read the token' };
  if (!isLoopback(host) && !isKnownHost(host, provider.hosts) && !isNamedByUser(server, provider, home)) {
    return { ok: false, host, why: `${sourceOf(server)} points to a host that is not ${provider.name}’s` };
  }
  const url = parsed(`${base.origin}${base.pathname.replace(/\/+$/, '')}${path}`);
  if (!url || harmful.test(decoded(url.pathname)))
    return { ok: false, host, why: 'the address leads to a page that changes credentials' };
  return { ok: true, url };
}

/** Whether a host is this machine, by its name or address alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}

/** Whether a host is one of these: `iam.example.org`, `*.example.org` (any depth below it). */
export function isKnownHost(host: string, patterns: readonly string[]): boolean {
  const name = host.toLowerCase();
  return patterns.some((pattern) =>
    pattern.startsWith('*.') ? name.endsWith(pattern.slice(1).toLowerCase()) : name === pattern.toLowerCase(),
  );
}

function isNamedByUser({ place }: Setting, provider: Provider, home: string | undefined): boolean {
  if (place.kind === 'argument') return true;
  if (place.kind !== 'file' || !home) return false;
  const folders = provider.folders.map((folder) => folder.replace(/^~/, home));
  // A file in a repository could name any host; the client's own folder, and what lies in the home itself, are the user's.
  return (
    !/(?:^|[\\/])\.\.(?:[\\/]|$)/.test(place.path) &&
    (folders.some((folder) => pathBelow(place.path, folder) !== undefined) || isSamePath(parentOf(place.path), home))
  );
}

function parentOf(path: string): string {
  return path.replace(/[\\/][^\\/]*$/, '');
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
