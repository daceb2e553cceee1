import { isSamePath, pathBelow } from '../path-key.ts';
import type { Place } from '../types/place.ts';
import type { ProviderData } from '../types/provider.ts';

/** Where a client would send a credential: the host, whether the connection is unencrypted (http), and who named it. */
export interface NamedHost {
  readonly host: string;
  readonly open: boolean;
  readonly place: Place;
}

/**
 * Why a host may receive a credential (`platform`: one of the platform's own; `this-machine`: loopback that the user
 * named; `named`: another host that the user named), or why it must not.
 */
export type HostStanding = 'platform' | 'this-machine' | 'named' | 'open-line' | 'unnamed-loopback' | 'foreign-host';

/**
 * Whether a host may receive a platform's credential: the one answer for rules, which report it, and for the probe,
 * which sends it. Without TLS only this machine may; on a shared machine another user can listen there too, so even
 * this machine must have been named by the user, and not by a file that came with a directory.
 */
export function hostStanding(
  { host, open, place }: NamedHost,
  { hosts, folders }: Pick<ProviderData, 'hosts' | 'folders'>,
  home: string | undefined,
): HostStanding {
  const isOwnFile = place.kind === 'file' && isOwnConfiguration(place.path, folders, home);
  // A built-in value comes from a platform's description: loopback is only allowed in a file of the user's own
  // configuration.
  const isNamed = place.kind === 'argument' || place.kind === 'env' || place.kind === 'default' || isOwnFile;
  if (isLoopback(host)) return isNamed ? 'this-machine' : 'unnamed-loopback';
  if (open) return 'open-line';
  if (isKnownHost(host, hosts)) return 'platform';
  // One variable can point a client anywhere: that is not accepted.
  return place.kind === 'argument' || isOwnFile ? 'named' : 'foreign-host';
}

/** Whether a platform's credential may be sent to a host. */
export function mayHaveCredential(standing: HostStanding): boolean {
  return standing === 'platform' || standing === 'this-machine' || standing === 'named';
}

/**
 * Whether a host is this machine, by its name or address alone. RFC 6761 reserves every name below `localhost` for it;
 * the probe asks no name server for them.
 */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return isLocalhostName(name) || /^127(?:\.\d{1,3}){3}$/.test(name) || /^\[?::1\]?$/.test(name) || name === '0.0.0.0';
}

/** Whether a host is `localhost`, or a name below it. */
export function isLocalhostName(host: string): boolean {
  return /(?:^|\.)localhost\.?$/i.test(host);
}

/** Whether a host matches one of these: `iam.example.org`, `*.example.org` (any depth below it). */
export function isKnownHost(host: string, patterns: readonly string[]): boolean {
  const name = host.toLowerCase();
  return patterns.some((pattern) =>
    pattern.startsWith('*.') ? name.endsWith(pattern.slice(1).toLowerCase()) : name === pattern.toLowerCase(),
  );
}

/**
 * A file in a repository could name any host; the client's own directory, and what is directly in the home, belong to
 * the user. A `.env` is read for one directory only.
 */
function isOwnConfiguration(path: string, folders: readonly string[], home: string | undefined): boolean {
  if (!home || /(?:^|[\\/])(?:\.\.(?:[\\/]|$)|\.env(?:rc|\.[^\\/]*)?$)/.test(path)) return false;
  return (
    folders.some((folder) => pathBelow(path, folder.replace(/^~/, home)) !== undefined) ||
    isSamePath(path.replace(/[\\/][^\\/]*$/, ''), home)
  );
}
