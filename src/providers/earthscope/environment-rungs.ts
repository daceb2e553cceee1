import { jsonLoads } from '../../python/json-loads.ts';
import type { Rung, Slot } from '../../types/resolution.ts';
import type { EnvironmentVariable } from '../../types/world.ts';
import { nodeFromJson } from './node-from-json.ts';
import type { SettingNode } from './setting-node.ts';
import { valueRung } from './value-rung.ts';

/** The variables that can hold a credential: `ES_OAUTH2__…` in any case, then the whole object in `ES_OAUTH2`. */
export function environmentRungs(environment: readonly EnvironmentVariable[], slot: Slot): readonly Rung[] {
  const named = environment.filter(({ name }) => name.toLowerCase() === `es_oauth2__${slot}`);
  const whole = environment.findLast(({ name }) => name.toLowerCase() === 'es_oauth2');
  const rungs = named.map((variable, index) => variableRung(variable, slot, index < named.length - 1)).reverse();
  return [...(rungs.length > 0 ? rungs : [absentRung(slot)]), ...(whole ? wholeRungs(whole, slot) : [])];
}

function absentRung(slot: Slot): Rung {
  return {
    slot,
    place: { kind: 'env', name: `ES_OAUTH2__${slot.toUpperCase()}` },
    role: 'current',
    state: 'absent',
    wins: false,
  };
}

function variableRung({ name, value }: EnvironmentVariable, slot: Slot, isOverridden: boolean): Rung {
  const place = { kind: 'env', name } as const;
  const rung = valueRung({ slot, place, role: 'current' }, { t: 'str', v: value, source: 'env', place });
  return isOverridden
    ? { ...rung, state: 'ignored', why: 'the same name in another case comes later in the environment' }
    : rung;
}

function wholeRungs({ name, value }: EnvironmentVariable, slot: Slot): readonly Rung[] {
  const base = { slot, place: { kind: 'env', name }, role: 'current' } as const;
  const json = jsonLoads(value);
  // What is wrong with the variable as a whole is a rung of its own (fault-rungs.ts).
  if (!json.ok) return [];
  const node = nodeFromJson(json.value, 'env', base.place);
  const found = node.t === 'dict' ? entryInAnyCase(node.entries, slot) : undefined;
  return found ? [valueRung(base, found)] : [];
}

function entryInAnyCase(entries: ReadonlyMap<string, SettingNode>, slot: Slot): SettingNode | undefined {
  return [...entries].findLast(([key]) => key.toLowerCase() === slot)?.[1];
}
