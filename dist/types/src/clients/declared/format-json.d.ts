import type { ParsedFile } from './parsed-file.ts';
/** `json.loads` of the text; a key may be a path: `credentials.token`. */
export declare function parseJsonFile(text: string): ParsedFile;
