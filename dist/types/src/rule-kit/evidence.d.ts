import type { Evidence } from '../types/finding.ts';
import type { Place } from '../types/place.ts';
import type { Value } from '../types/value.ts';
/** What may be said of a value: its kind and length. `A 32 characters`; never a character of it. */
export declare function valueWords(value: Value, now: Date): string;
/** `6 days left`, `expired 2 hours ago`. `expires` is Unix seconds. */
export declare function lifeWords(expires: number, now: Date): string;
/** `3 minutes`, `6 days`: the largest unit that counts at least two, of a number of seconds. */
export declare function durationWords(seconds: number): string;
/** One row of evidence about a value. */
export declare function valueEvidence(place: Place, value: Value, now: Date, wins?: boolean): Evidence;
