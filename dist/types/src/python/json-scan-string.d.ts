import type { JsonScan } from './json-scan.ts';
/** Read the JSON string whose opening quote is at `begin` (Modules/_json.c, scanstring_unicode, strict). */
export declare function scanJsonString(doc: string, begin: number): JsonScan<string>;
