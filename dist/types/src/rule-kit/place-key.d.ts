import type { Place } from '../types/place.ts';
/** A text that is the same for the same place, whatever line it is on. */
export declare function placeKey(place: Place): string;
