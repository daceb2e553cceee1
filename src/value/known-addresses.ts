import { catalog } from '../catalog.generated.ts';
import type { KnownAddresses, ProviderData } from '../types/provider.ts';
import type { AddressStanding } from '../types/value.ts';

/** Of the platforms in force. */
let known: readonly KnownAddresses[] | undefined;

/** Makes the addresses of these platforms the known ones. Call it before any value is made. */
export function useAddresses(providers: readonly ProviderData[]): void {
  known = providers.flatMap(({ addresses = [] }) => addresses);
}

/** How a platform's documents know an http(s) address; undefined for a host that none of them names. */
export function standingOf(address: string): AddressStanding | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  known ??= catalog.flatMap(({ addresses = [] }) => addresses);
  for (const { current, retired } of known) {
    const old = retired.find((each) => isSame(url, new URL(each.url)) || isBelow(url, new URL(each.url)));
    if (old) return { is: 'retired', instead: old.instead };
    if (current.some((each) => isSame(url, new URL(each)))) return { is: 'current' };
    const instead = current.find((each) => new URL(each).host === url.host);
    if (instead !== undefined) return { is: 'other-path', instead };
  }
  return undefined;
}

/** The whole of an address that a platform documents, where only `https://` or the slashes are missing. */
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
