import type { Facts } from '../types/facts.ts';
import type { RemedyStep } from '../types/finding.ts';
import type { Place } from '../types/place.ts';
/** Takes a variable out of the place that sets it, with that place's own command where it has one. */
export declare function takeOut(name: string, place: Place, facts: Facts): RemedyStep;
