import { catalog } from '../catalog.generated.ts';
import type { ProviderData } from '../types/provider.ts';
import type { AddressStanding } from '../types/value.ts';

interface Known {
  readonly current: readonly { readonly text: string; readonly url: URL }[];
  readonly retired: readonly { readonly instead: string; readonly url: URL }[];
}

/** Of the active platforms, each address parsed once: every text of every replay is compared with them. */
let known: readonly Known[] | undefined;
let hosts: ReadonlySet<string> = new Set();

/** Makes the addresses of these platforms the known ones. Call it before any value is created. */
export function useAddresses(providers: readonly ProviderData[]): void {
  known = providers.flatMap(({ addresses = [] }) =>
    addresses.map(({ current, retired }) => ({
      current: current.map((text) => ({ text, url: new URL(text) })),
      retired: retired.map(({ url, instead }) => ({ instead, url: new URL(url) })),
    })),
  );
  hosts = new Set(known.flatMap((each) => [...each.current, ...each.retired].map(({ url }) => url.host)));
}

/** The status of an http(s) address in a platform's documentation; undefined for a host that is in none. */
export function standingOf(address: string): AddressStanding | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!known) useAddresses(catalog);
  if (!hosts.has(url.host)) return undefined;
  for (const { current, retired } of known ?? []) {
    const old = retired.find((each) => isSame(url, each.url) || isBelow(url, each.url));
    if (old) return { is: 'retired', instead: old.instead };
    if (current.some((each) => isSame(url, each.url))) return { is: 'current' };
    const instead = current.find((each) => each.url.host === url.host);
    if (instead !== undefined) return { is: 'other-path', instead: instead.text };
  }
  return undefined;
}

/** The complete form of an address that a platform documents, if only `https://` or the slashes are missing. */
export function bareAddress(text: string): string | undefined {
  const whole = `https://${text.replace(/^(?:https?:?)?\/{0,2}/i, '')}`;
  if (/\s/.test(text) || !URL.canParse(whole)) return undefined;
  const standing = standingOf(whole);
  if (standing === undefined) return undefined;
  return standing.is === 'current' ? whole : standing.instead;
}

function isSame(one: URL, other: URL): boolean {
  return one.host === other.host && trimmed(one.pathname) === trimmed(other.pathname) && one.search === '';
}

/** A retired address without a path stands for everything on its host. */
function isBelow(one: URL, retired: URL): boolean {
  return one.host === retired.host && trimmed(retired.pathname) === '';
}

function trimmed(path: string): string {
  return path.replace(/\/+$/, '');
}
