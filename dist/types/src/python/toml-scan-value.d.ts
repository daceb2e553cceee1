import type { TomlScan } from './toml-failure.ts';
/** Read a key and its dots (Lib/tomllib/_parser.py, parse_key); the index is after the blanks that follow it. */
export declare function scanTomlKey(src: string, begin: number): TomlScan;
/**
 * Read `key = value` (Lib/tomllib/_parser.py, parse_key_value_pair), and note in `named`, under the index of the key,
 * where tomllib would point if the key clashed with another; inline tables within the value do likewise.
 */
export declare function scanTomlPair(src: string, begin: number, named: Map<number, number>, frames?: number): TomlScan;
