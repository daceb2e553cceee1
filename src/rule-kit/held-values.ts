import { parseShape } from '../shapes/shape.ts';
import type { Facts } from '../types/facts.ts';
import type { Place } from '../types/place.ts';
import type { ChainEntry, Resolution, Slot } from '../types/resolution.ts';
import type { Value } from '../types/value.ts';
import { type Kind, kindOf } from '../value/token-kinds.ts';
import { lengthWords } from './evidence.ts';
import { placeKey } from './place-name.ts';

/** One credential that some client would use here: each place once, with all the clients that use it. */
export interface HeldValue {
  readonly platform: string;
  readonly slot: Slot;
  readonly place: Place;
  readonly value: Extract<Value, { is: 'known' }>;
  readonly clients: readonly string[];
}

/** What a finding about a value concerns. */
export function subjectOf({ platform, clients, place, slot }: HeldValue): Omit<HeldValue, 'value'> {
  return { platform, clients, place, slot };
}

/** Every rule about values asks for them. */
const known = new WeakMap<Facts, readonly HeldValue[]>();

/** The credentials in use, in the order of platforms, clients and slots. */
export function heldValues(facts: Facts): readonly HeldValue[] {
  const held =
    known.get(facts) ??
    collect(facts, (entry, resolution) => entry.place.kind !== 'default' && isInUse(entry, resolution, facts));
  known.set(facts, held);
  return held;
}

/** The credentials that exist but are not used: another place overrides them, or the client ignores them. */
export function losingValues(facts: Facts): readonly HeldValue[] {
  return collect(
    facts,
    (entry, resolution) =>
      !isInUse(entry, resolution, facts) &&
      entry.role !== 'lookalike' &&
      (entry.state === 'found' || entry.state === 'ignored'),
  );
}

/** Whether a client uses the value of a place, or read it before it failed. */
export function isInUse(entry: ChainEntry, resolution: Resolution, facts: Pick<Facts, 'providers'>): boolean {
  return (entry.wins && entry.role !== 'lookalike') || isTaken(entry, resolution, facts);
}

/** A client that fails uses nothing in the end; a value that it read may be the cause. */
function isTaken(entry: ChainEntry, resolution: Resolution, facts: Pick<Facts, 'providers'>): boolean {
  const { next, chain } = resolution;
  if (next !== 'raises' || entry.role === 'lookalike') return false;
  if (entry.state !== 'found') return isDropped(entry, resolution, facts);
  const mine = chain.filter(({ slot }) => slot === entry.slot);
  return (
    !mine.some(({ wins }) => wins) &&
    mine.find(({ state, role }) => state === 'found' && role !== 'lookalike') === entry
  );
}

/**
 * Whether a client first took this token, decoded it, and dropped it. Only a token that is always a JWT is decoded: an
 * opaque one is skipped because of its place.
 */
export function isDropped(
  { slot, place, role, state }: ChainEntry,
  { provider, chain }: Resolution,
  facts: Pick<Facts, 'providers'>,
): boolean {
  if (state !== 'ignored' || role === 'cache' || place.kind === 'default') return false;
  const tokens = facts.providers.find(({ id }) => id === provider)?.tokens ?? [];
  const shapes = tokens.filter(({ slots }) => slots.includes(slot)).map(({ shape }) => shape);
  const isJwt = shapes.length > 0 && shapes.every((shape) => shape.startsWith('eyJ'));
  return isJwt && chain.find((each) => each.slot === slot && each.state !== 'absent')?.place === place;
}

function collect(facts: Facts, wanted: (entry: ChainEntry, resolution: Resolution) => boolean): readonly HeldValue[] {
  const held = new Map<string, HeldValue>();
  for (const resolution of facts.resolutions) {
    const { provider: platform, client, chain, fields } = resolution;
    for (const entry of chain) {
      // A netrc password is not this platform's credential: netrc-override reports it.
      if (!wanted(entry, resolution) || entry.value?.is !== 'known' || entry.slot === 'netrc') continue;
      const key = `${platform} ${entry.slot} ${placeKey(entry.place)}`;
      const known = held.get(key);
      if (known?.clients.includes(client)) continue;
      // What the client cleans (Hugging Face strips white space) is no longer damaged.
      const field = entry.wins ? fields[entry.slot] : undefined;
      const value =
        field?.value.is === 'known' && placeKey(field.place) === placeKey(entry.place) ? field.value : entry.value;
      held.set(key, {
        platform,
        slot: entry.slot,
        place: entry.place,
        value,
        clients: [...(known?.clients ?? []), client],
      });
    }
  }
  return [...held.values()];
}

/** Whether a part of a credential is its address: public, and sent nowhere else. */
export function isAddressSlot(slot: Slot): boolean {
  return slot === 'url' || slot.endsWith('_url');
}

/** Whether a client is left without any credential of the user's. */
export function hasNoCredential({ fields }: Resolution): boolean {
  return Object.values(fields).every(({ place }) => place.kind === 'default');
}

/** Whether nothing visible here is wrong with a value: not empty, not damaged, not a placeholder, not expired. */
export function isUsable(value: Extract<Value, { is: 'known' }>, now: Date): boolean {
  const { blank, odd, placeholder, quotes, edges, prefix, jwt, pythonType, wrapping } = value.traits;
  const expired = jwt?.expires !== undefined && jwt.expires <= now.getTime() / 1000;
  return (
    !blank && odd.length === 0 && !placeholder && !quotes && !edges && !prefix && !pythonType && !wrapping && !expired
  );
}

/**
 * The kind of another platform's or service's token, if the format alone leaves no doubt; undefined if it could be this
 * platform's as well. A prefix like `ghp_` is better evidence than a matching length.
 */
export function foreignKind(platform: string, { traits: { kinds } }: HeldValue['value']): Kind | undefined {
  const sure = kinds.flatMap((id) => kindOf(id) ?? []).filter(({ unmistakable }) => unmistakable);
  return sure.some(({ id }) => id.startsWith(`${platform}/`)) ? undefined : sure[0];
}

/**
 * How a value is shorter than every public shape of its slot, in words that continue `token is …`; undefined if it is
 * not, or if the length is not public.
 */
export function shortfall({ platform, slot, value }: HeldValue, facts: Pick<Facts, 'providers'>): string | undefined {
  const shapes =
    facts.providers.find(({ id }) => id === platform)?.tokens.filter(({ slots }) => slots.includes(slot)) ?? [];
  if (shapes.length === 0 || value.traits.pythonType || value.traits.wrapping || value.traits.placeholder)
    return undefined;
  if (value.traits.kinds.some((kind) => kind.startsWith(`${platform}/`)) || foreignKind(platform, value))
    return undefined;
  const isJwt = shapes.every(({ shape }) => shape.startsWith('eyJ'));
  if (isJwt) return value.traits.beginsAsJwt ? 'only the beginning of a JWT' : undefined;
  const least = Math.min(...shapes.map(({ shape }) => parseShape(shape).least));
  const { length } = value.traits;
  return length < least
    ? `shorter than every ${shapes[0]?.name ?? 'credential'} known: ${lengthWords(length)}, not ${least}`
    : undefined;
}

/** Whether a client has something to send or to exchange: nothing visible here prevents it from working. */
export function canAuthenticate({ next }: Resolution): boolean {
  return next === 'sends' || next === 'exchanges';
}
