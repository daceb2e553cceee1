import { type PyJson, pythonTypeName } from '../python/json-value.ts';
import type { DeclaredField } from '../types/declared-client.ts';
import type { Place } from '../types/place.ts';
import type { ChainEntry } from '../types/resolution.ts';
import type { Value } from '../types/value.ts';
import type { FileStat } from '../types/world.ts';
import { knownValue } from '../value/known-value.ts';
import { cleanValue, isPresent } from './clean-value.ts';
import type { FieldSeen } from './observation.ts';
import { heldText } from './scope.ts';

/** A value under one name of a source, before the client processes it. */
export interface Candidate {
  readonly name: string;
  readonly role: 'current' | 'legacy';
  readonly place: Place;
  /** Undefined: the name does not exist. */
  readonly value?: PyJson;
  /** If absent: what shows that it was intended. */
  readonly why?: string;
}

/** How a client evaluates the values under a field's names: which one it takes, and the result. */
export function chooseCandidate(
  field: DeclaredField,
  candidates: readonly Candidate[],
  label: (name: string) => string,
  stat?: FileStat,
): FieldSeen {
  const taken = candidates.findIndex((each) => isThere(field, each.value));
  const found = candidates[taken];
  const value = found?.value === undefined ? undefined : cleaned(field, found.value);
  const usable = value !== undefined && (value.t !== 'str' || isPresent(value.v, field.cleaned));
  const entries = candidates.map((each, index) =>
    entryOf(field, each, index === taken, index > taken && taken >= 0, stat),
  );
  if (!found || !usable) return { field, entries };
  return { field, entries, winner: taken, chosen: { value, place: found.place, label: label(found.name) } };
}

/** A value as rules and people see it. */
export function heldValue(value: PyJson): Value {
  const type = pythonTypeName(value);
  return type === 'str' ? knownValue(heldText(value)) : knownValue(heldText(value), type);
}

function isThere(field: DeclaredField, value: PyJson | undefined): boolean {
  if (value === undefined || value.t === 'null') return false;
  if (value.t !== 'str') return true;
  return (
    isPresent(value.v, field.present) &&
    (field.coalesce === 'raw' || isPresent(cleanValue(value.v, field.clean), field.cleaned))
  );
}

function cleaned(field: DeclaredField, value: PyJson): PyJson {
  return value.t === 'str' ? { t: 'str', v: cleanValue(value.v, field.clean) } : value;
}

function entryOf(
  field: DeclaredField,
  { place, role, value, why }: Candidate,
  taken: boolean,
  after: boolean,
  stat?: FileStat,
): ChainEntry {
  const base = { slot: field.slot ?? field.setting ?? '', place, role, wins: false, ...(stat ? { stat } : {}) };
  if (value === undefined) return { ...base, state: 'absent', ...(why === undefined ? {} : { why }) };
  if (value.t === 'null') return { ...base, state: 'empty', why: 'null' };
  const shown = heldValue(value);
  if (value.t !== 'str') {
    const problem = {
      kind: 'type',
      what: `a ${pythonTypeName(value)} where text is expected`,
      effect: 'ignored',
    } as const;
    return { ...base, state: 'found', value: shown, problem };
  }
  if (taken && !isPresent(cleanValue(value.v, field.clean), field.cleaned)) {
    return {
      ...base,
      state: 'empty',
      value: shown,
      why: after || role === 'legacy' ? 'empty once cleaned' : 'empty once cleaned, and it hides older names',
    };
  }
  if (taken)
    return {
      ...base,
      state: value.v === '' ? 'empty' : 'found',
      value: shown,
      ...(value.v === '' ? { why: 'empty, and used as is' } : {}),
    };
  if (!isPresent(value.v, field.present))
    return { ...base, state: 'empty', value: shown, why: 'empty counts as not set' };
  return {
    ...base,
    state: after ? 'ignored' : 'empty',
    value: shown,
    why: after ? 'another name overrides it' : 'empty once cleaned',
  };
}
