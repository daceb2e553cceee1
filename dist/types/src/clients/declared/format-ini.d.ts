import type { ParsedFile } from './parsed-file.ts';
/** An INI file, without interpolation (Hugging Face; Synapse, OpenML later). A key is `section.option`. */
export declare function parseIni(text: string, source: string): ParsedFile;
