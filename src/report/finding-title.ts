import { placeKey, placeName } from '../rule-kit/place-name.ts';
import type { Finding } from '../types/finding.ts';
import type { ChainEntry } from '../types/resolution.ts';
import type { Words } from '../value/untrusted.ts';
import type { Page } from './page.ts';

/** What a title is made with: the chains of the clients, and the home that paths are shortened by. */
export interface TitleContext {
  readonly home: string | undefined;
  readonly platforms: readonly {
    readonly id: string;
    readonly clients: readonly { readonly chain: readonly Pick<ChainEntry, 'slot' | 'place' | 'state'>[] }[];
  }[];
}

/** A finding's title as a page shows it. */
export function findingTitle(finding: Finding, { report, show }: Page): Words {
  return show(titleWords(finding, report));
}

/** A finding's title: its message, with the place if the message does not name it. */
export function titleWords(
  { message, place, platform }: Pick<Finding, 'message' | 'place' | 'platform'>,
  { home, platforms }: TitleContext,
): string {
  const name = placeName(place, home);
  if (place.kind === 'default' || message.includes(name)) return message;
  const slot = place.kind === 'env' ? slotAt(platform, placeKey(place), platforms) : undefined;
  // People know the variable: it replaces the client's own word for it.
  if (slot !== undefined && message.startsWith(`${slot} `)) return name + message.slice(slot.length);
  if (place.kind === 'file') {
    const whole = placeName({ kind: 'file', path: place.path }, home);
    const at = message.indexOf(whole);
    // If the message names the file, the line number follows its name.
    if (at !== -1 && /^(?![\w./\\-])/.test(message.slice(at + whole.length)))
      return message.slice(0, at) + name + message.slice(at + whole.length);
  }
  if (place.kind !== 'argument' && isAbsent(platform, placeKey(place), platforms))
    return `${message} (first place: ${name})`;
  return place.kind === 'argument' ? message : `${name}: ${message}`;
}

/** The client's word for the part of a credential at a place. */
function slotAt(platform: string | undefined, key: string, platforms: TitleContext['platforms']): string | undefined {
  const clients = platforms.filter(({ id }) => id === platform).flatMap((each) => each.clients);
  return clients.flatMap(({ chain }) => chain).find(({ place }) => placeKey(place) === key)?.slot;
}

/** Whether a place in a client's chain is empty: then the finding is about that, not about something at the place. */
function isAbsent(platform: string | undefined, key: string, platforms: TitleContext['platforms']): boolean {
  const entries = platforms
    .filter(({ id }) => id === platform)
    .flatMap(({ clients }) => clients.flatMap(({ chain }) => chain))
    .filter(({ place }) => placeKey(place) === key);
  return entries.length > 0 && entries.every(({ state }) => state === 'absent');
}
