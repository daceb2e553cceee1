import type { Facts } from '../types/facts.ts';

/** The host of an http(s) address in lower case; undefined for any other text. */
export function hostOf(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).hostname.toLowerCase() || undefined;
}

/** Whether a host is this machine. */
export function isLoopback(host: string): boolean {
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    /^127(\.\d+){3}$/.test(host) ||
    host === '[::1]' ||
    host === '0.0.0.0'
  );
}

/** Whether a platform's credentials may be sent to a host: `*.earthscope.org` stands for every name below. */
export function isOfPlatform(host: string, platform: string, facts: Pick<Facts, 'providers'>): boolean {
  const hosts = facts.providers.find(({ id }) => id === platform)?.hosts ?? [];
  return hosts.some((each) => (each.startsWith('*.') ? host.endsWith(each.slice(1)) : host === each));
}

/** Settings that follow from another one, or that only a browser opens: no credential goes there. */
export const derivedSettings: ReadonlySet<string> = new Set(['token_url', 'request', 'app_url', 'audience']);
