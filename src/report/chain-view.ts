import { durationWords } from '../rule-kit/evidence.ts';
import { placeName } from '../rule-kit/place-name.ts';
import type { JsonChainEntry, JsonClient, JsonReport, JsonValue } from '../types/json-report.ts';

/** Clients that read the same places and take the same of them. */
export interface ChainView {
  readonly clients: readonly JsonClient[];
  readonly slots: readonly SlotView[];
}

/** One part of a credential, and every place that is read for it, in order. */
export interface SlotView {
  readonly slot: string;
  readonly boxes: readonly ChainBox[];
}

/** One place of a chain. */
export interface ChainBox {
  readonly name: string;
  /** `used` is taken; `overridden` has another value that is not; `ignored` is skipped by the client. */
  readonly is: 'used' | 'overridden' | 'same' | 'ignored' | 'faulty' | 'absent';
  readonly words: string;
  readonly label?: string;
}

/** A credential that expires. */
export interface Lifetime {
  readonly platform: string;
  readonly slot: string;
  readonly place: string;
  readonly issued?: number;
  readonly expires: number;
  readonly used: boolean;
}

/** Returns the chains of a platform's clients, those that are alike once. */
export function chainViews(clients: readonly JsonClient[], report: JsonReport): readonly ChainView[] {
  const groups = new Map<string, { readonly clients: JsonClient[]; readonly slots: readonly SlotView[] }>();
  for (const client of clients) {
    const slots = slotViews(client, report);
    const key = JSON.stringify(slots);
    const group = groups.get(key);
    if (group) group.clients.push(client);
    else groups.set(key, { clients: [client], slots });
  }
  return [...groups.values()];
}

function slotViews({ chain }: JsonClient, report: JsonReport): readonly SlotView[] {
  return [...new Set(chain.map(({ slot }) => slot))].map((slot) => {
    const entries = chain.filter((entry) => entry.slot === slot);
    const winner = entries.find(({ wins }) => wins);
    return { slot, boxes: entries.map((entry) => chainBox(entry, winner, report)) };
  });
}

function chainBox(entry: JsonChainEntry, winner: JsonChainEntry | undefined, report: JsonReport): ChainBox {
  const { place, slot, value, why, problem, role } = entry;
  const name = placeName(place, report.host?.home);
  const key = place.kind === 'file' && place.key !== undefined && place.key !== slot ? ` (${place.key})` : '';
  const is = boxState(entry, winner);
  const words = [
    value ? jsonValueWords(value, new Date(report.started)) : absentWords(entry),
    is === 'overridden' && winner ? `overridden by ${placeName(winner.place, report.host?.home)}` : undefined,
    is === 'same' ? 'the same value' : undefined,
    role === 'legacy' ? 'legacy name' : role === 'cache' ? 'cache' : role === 'lookalike' ? 'never read' : undefined,
    problem?.what,
    why,
  ];
  return {
    name: name + key,
    is,
    words: words.filter(Boolean).join(', '),
    ...(value?.is === 'known' && value.label !== '' ? { label: value.label } : {}),
  };
}

function boxState({ wins, state, value }: JsonChainEntry, winner: JsonChainEntry | undefined): ChainBox['is'] {
  if (wins) return 'used';
  if (state === 'absent') return 'absent';
  if (state === 'malformed' || state === 'unreadable') return 'faulty';
  if (state === 'ignored' || state === 'empty') return 'ignored';
  if (winner === undefined) return 'ignored';
  return value?.is === 'known' && winner.value?.is === 'known' && value.label === winner.value.label
    ? 'same'
    : 'overridden';
}

function absentWords({ place, state }: JsonChainEntry): string {
  if (state !== 'absent') return state;
  return place.kind === 'env' ? 'not set' : place.kind === 'argument' ? 'not given' : 'not found';
}

/** What may be said of a value: its length, and how long it lives. */
export function jsonValueWords(value: JsonValue, now: Date): string {
  if (value.is === 'unknown') return `not known: ${value.reason}`;
  if (value.length === 0) return 'set but empty';
  const size = `${value.length} ${value.length === 1 ? 'character' : 'characters'}`;
  const expires = value.expires === undefined ? undefined : Date.parse(value.expires);
  return expires === undefined ? size : `${size}, ${lifetimeWords(expires, now)}`;
}

/** `6 days left`, `expired 2 hours ago`, of a time in milliseconds. */
export function lifetimeWords(expires: number, now: Date): string {
  const seconds = Math.round((expires - now.getTime()) / 1000);
  return seconds >= 0 ? `${durationWords(seconds)} left` : `expired ${durationWords(-seconds)} ago`;
}

/**
 * Returns every credential of a report whose end is known, each value once, the one that ends first before the others.
 */
export function lifetimes(report: JsonReport): readonly Lifetime[] {
  const known = new Map<string, Lifetime>();
  for (const { name: platform, clients } of report.platforms)
    for (const { slot, place, value, wins } of clients.flatMap(({ chain }) => chain)) {
      if (value?.is !== 'known' || value.expires === undefined) continue;
      const key = `${platform}\0${value.label}`;
      const before = known.get(key);
      if (before && (before.used || !wins)) continue;
      const issued = value.issued === undefined ? {} : { issued: Date.parse(value.issued) };
      const shown = placeName(place, report.host?.home);
      known.set(key, { platform, slot, place: shown, ...issued, expires: Date.parse(value.expires), used: wins });
    }
  return [...known.values()].filter(({ expires }) => Number.isFinite(expires)).sort((a, b) => a.expires - b.expires);
}

/** Which place each client takes its credential from: `~/.cloudvolume/secrets/cave-secret.json`. */
export function usedPlaces({ chain }: JsonClient, report: JsonReport): readonly string[] {
  const winners = chain.filter(({ wins, place }) => wins && place.kind !== 'default');
  const names = winners.map(({ place }) =>
    placeName(place.kind === 'file' ? { kind: 'file', path: place.path } : place, report.host?.home),
  );
  return [...new Set(names)];
}
