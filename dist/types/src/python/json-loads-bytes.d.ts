import type { Outcome } from './exception.ts';
import type { PyJson } from './json-value.ts';
/** `json.loads(data)` for bytes, which may be UTF-8, -16 or -32, with a BOM or without (Lib/json/__init__.py, loads). */
export declare function jsonLoadsBytes(bytes: Uint8Array): Outcome<PyJson>;
