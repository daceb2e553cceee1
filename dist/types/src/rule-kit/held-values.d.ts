import type { Facts } from '../types/facts.ts';
import type { Place } from '../types/place.ts';
import type { Slot } from '../types/resolution.ts';
import type { Value } from '../types/value.ts';
/** One credential that some client would use here: each place once, with all the clients that use it. */
export interface HeldValue {
    readonly platform: string;
    readonly slot: Slot;
    readonly place: Place;
    readonly value: Extract<Value, {
        is: 'known';
    }>;
    readonly clients: readonly string[];
}
/** The credentials in use, in the order of platforms, clients and slots. */
export declare function heldValues(facts: Facts): readonly HeldValue[];
/** The credentials that are there and lose: another place wins, or the client passes over them. */
export declare function losingValues(facts: Facts): readonly HeldValue[];
