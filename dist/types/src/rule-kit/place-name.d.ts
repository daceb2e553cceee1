import type { Place } from '../types/place.ts';
/** A place as people read it: `DESCARTESLABS_TOKEN`, `~/.earthscope/config.toml:3`, `the argument token`. */
export declare function placeName(place: Place, home: string | undefined): string;
/** A path with the home shortened to `~`. */
export declare function homely(path: string, home: string | undefined): string;
