import type { Outcome } from './exception.ts';
import type { PyJson } from './json-value.ts';
/**
 * `json.loads(text)` for a str (Lib/json/__init__.py, loads; Lib/json/decoder.py, JSONDecoder.decode).
 * The RecursionError comes at 996 levels, as for a call from a script's top level: each Python frame
 * between the script and json.loads takes one level off in real life.
 */
export declare function jsonLoads(text: string): Outcome<PyJson>;
