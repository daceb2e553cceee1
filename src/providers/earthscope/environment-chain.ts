import { jsonLoads } from '../../python/json-loads.ts';
import type { ChainEntry, Slot } from '../../types/resolution.ts';
import type { EnvironmentVariable } from '../../types/world.ts';
import { nodeFromJson } from './node-from-json.ts';
import type { SettingNode } from './setting-node.ts';
import { valueEntry } from './value-entry.ts';

/**
 * The variables that can hold a credential: `ES_OAUTH2__…` in upper or lower case, then the whole object in
 * `ES_OAUTH2`.
 */
export function environmentChain(environment: readonly EnvironmentVariable[], slot: Slot): readonly ChainEntry[] {
  const named = environment.filter(({ name }) => name.toLowerCase() === `es_oauth2__${slot}`);
  const whole = environment.findLast(({ name }) => name.toLowerCase() === 'es_oauth2');
  const entries = named.map((variable, index) => variableEntry(variable, slot, index < named.length - 1)).reverse();
  return [...(entries.length > 0 ? entries : [absentEntry(slot)]), ...(whole ? wholeEntries(whole, slot) : [])];
}

function absentEntry(slot: Slot): ChainEntry {
  return {
    slot,
    place: { kind: 'env', name: `ES_OAUTH2__${slot.toUpperCase()}` },
    role: 'current',
    state: 'absent',
    wins: false,
  };
}

function variableEntry({ name, value }: EnvironmentVariable, slot: Slot, isOverridden: boolean): ChainEntry {
  const place = { kind: 'env', name } as const;
  const entry = valueEntry({ slot, place, role: 'current' }, { t: 'str', v: value, source: 'env', place });
  return isOverridden
    ? { ...entry, state: 'ignored', why: 'the same name in another case comes later in the environment' }
    : entry;
}

function wholeEntries({ name, value }: EnvironmentVariable, slot: Slot): readonly ChainEntry[] {
  const base = { slot, place: { kind: 'env', name }, role: 'current' } as const;
  const json = jsonLoads(value);
  // What is wrong with the variable as a whole is an entry of its own (fault-entries.ts).
  if (!json.ok) return [];
  const node = nodeFromJson(json.value, 'env', base.place);
  const found = node.t === 'dict' ? entryInAnyCase(node.entries, slot) : undefined;
  return found ? [valueEntry(base, found)] : [];
}

function entryInAnyCase(entries: ReadonlyMap<string, SettingNode>, slot: Slot): SettingNode | undefined {
  return [...entries].findLast(([key]) => key.toLowerCase() === slot)?.[1];
}
