import type { ParsedFile } from './parsed-file.ts';
/**
 * Lines of `key: value`, split at the first colon (cdsapi 0.7.7 api.py:32, read_config; ecmwf-datastores-client 0.5.3
 * config.py:23): the line and the value are stripped, the key is not at its end; the last of several counts.
 */
export declare function parseColonLines(text: string): ParsedFile;
