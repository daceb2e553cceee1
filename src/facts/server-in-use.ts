import { isLoopback } from '../requests/credential-host.ts';
import { hostOf, isOfPlatform } from '../rule-kit/hosts.ts';
import type { Provider } from '../types/provider.ts';
import type { Resolution } from '../types/resolution.ts';
import { bareAddress, standingOf } from '../value/known-addresses.ts';
import { publicText } from '../value/mask-secrets.ts';

/**
 * The address that a platform's first client with one would use: pages and commands are those of that server. One that
 * was retired, or is another page of a documented host, stands for the right one. A variable or a file can come with a
 * repository, and name anybody's server: people are not sent there to log in.
 */
export function serverInUse(provider: Provider, resolutions: readonly Resolution[]): string | undefined {
  const { id, addresses } = provider;
  const name = addresses?.[0]?.setting ?? addresses?.[0]?.slot;
  const mine = resolutions.filter((each) => each.provider === id);
  const used = name === undefined ? undefined : mine.find(({ settings, fields }) => settings[name] ?? fields[name]);
  if (!used || name === undefined) return undefined;
  const given = used.settings[name]?.value ?? publicText(used.fields[name]?.value);
  const standing = standingOf(given);
  const address = standing && standing.is !== 'current' ? standing.instead : (bareAddress(given) ?? given);
  const place = (used.settings[name] ?? used.fields[name])?.place;
  const host = hostOf(address);
  const isTrusted =
    place?.kind === 'argument' ||
    (host !== undefined && (isLoopback(host) || isOfPlatform(host, id, { providers: [provider] })));
  return isTrusted ? address : undefined;
}
