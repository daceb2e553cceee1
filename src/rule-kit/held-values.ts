import type { Facts } from '../types/facts.ts';
import type { Place } from '../types/place.ts';
import type { Rung, Slot } from '../types/resolution.ts';
import type { Value } from '../types/value.ts';
import { placeKey } from './place-key.ts';

/** One credential that some client would use here: each place once, with all the clients that use it. */
export interface HeldValue {
  readonly platform: string;
  readonly slot: Slot;
  readonly place: Place;
  readonly value: Extract<Value, { is: 'known' }>;
  readonly clients: readonly string[];
}

/** The credentials in use, in the order of platforms, clients and slots. */
export function heldValues(facts: Facts): readonly HeldValue[] {
  return collect(facts, (rung) => rung.wins && rung.place.kind !== 'default');
}

/** The credentials that are there and lose: another place wins, or the client passes over them. */
export function losingValues(facts: Facts): readonly HeldValue[] {
  return collect(facts, (rung) => !rung.wins && rung.role !== 'decoy' && (rung.state === 'found' || rung.state === 'ignored'));
}

function collect(facts: Facts, wanted: (rung: Rung) => boolean): readonly HeldValue[] {
  const held = new Map<string, HeldValue>();
  for (const { provider: platform, client, ladder } of facts.resolutions) {
    for (const rung of ladder) {
      if (!wanted(rung) || rung.value?.is !== 'known') continue;
      const key = `${platform} ${rung.slot} ${placeKey(rung.place)}`;
      const known = held.get(key);
      if (known?.clients.includes(client)) continue;
      held.set(key, { platform, slot: rung.slot, place: rung.place, value: rung.value, clients: [...(known?.clients ?? []), client] });
    }
  }
  return [...held.values()];
}
