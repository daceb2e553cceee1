import type { Place } from './code-points.ts';
import type { JsonScan } from './json-scan.ts';
import type { PyJson } from './json-value.ts';
/** A document and the means to name a place in it. */
export interface JsonSource {
    readonly doc: string;
    readonly placeAt: (index: number) => Place;
}
/** Read one JSON value at `at`, `depth` containers deep (Modules/_json.c, scan_once_unicode). */
export declare function scanJsonValue(source: JsonSource, at: number, depth: number): JsonScan<PyJson>;
/** The index of the first character at or after `at` that is not JSON white space (Modules/_json.c, IS_WHITESPACE). */
export declare function skipJsonSpace(doc: string, at: number): number;
