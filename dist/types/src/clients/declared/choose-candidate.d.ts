import { type PyJson } from '../../python/json-value.ts';
import type { DeclaredField } from '../../types/declared-client.ts';
import type { Place } from '../../types/place.ts';
import type { Value } from '../../types/value.ts';
import type { FileStat } from '../../types/world.ts';
import type { FieldSeen } from './observation.ts';
/** A value under one name of a source, before the client does anything to it. */
export interface Candidate {
    readonly name: string;
    readonly role: 'current' | 'legacy';
    readonly place: Place;
    /** Undefined: the name is not there. */
    readonly value?: PyJson;
    /** Where absent: what shows that it was meant. */
    readonly why?: string;
}
/** What a client makes of the values under a field's names: which it takes, and what it holds then. */
export declare function chooseCandidate(field: DeclaredField, candidates: readonly Candidate[], label: (name: string) => string, stat?: FileStat): FieldSeen;
/** A value as rules and people get it. */
export declare function heldValue(value: PyJson): Value;
