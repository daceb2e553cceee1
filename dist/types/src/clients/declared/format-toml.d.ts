import type { ParsedFile } from './parsed-file.ts';
/** `tomllib.load` of a file; a key may be a path: `default-profile.sh_client_id` (Sentinel Hub). */
export declare function parseTomlFile(bytes: Uint8Array): Promise<ParsedFile>;
