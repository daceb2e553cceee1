import { isKnownHost } from '../requests/credential-host.ts';
import type { Facts } from '../types/facts.ts';

/** The host of an http(s) address in lower case; undefined for any other text. */
export function hostOf(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).hostname.toLowerCase() || undefined;
}

/** Whether a host is one of a platform's own. */
export function isOfPlatform(host: string, platform: string, facts: Pick<Facts, 'providers'>): boolean {
  return isKnownHost(host, facts.providers.find(({ id }) => id === platform)?.hosts ?? []);
}

/** Settings that are derived from another one, or that only a browser opens: no credential is sent there. */
export const derivedSettings: ReadonlySet<string> = new Set(['token_url', 'request', 'app_url', 'audience']);
