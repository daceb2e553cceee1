import type { Outcome } from '../../python/exception.ts';
import type { PyJson } from '../../python/json-value.ts';
/**
 * pydantic's `model_validate_json` as far as it parses (jiter, in pydantic_core 2.50): as Python's json, but strict
 * UTF-8, no lone surrogates, and at most 200 levels. The exception stands for pydantic's `json_invalid`.
 */
export declare function jiterLoads(bytes: Uint8Array): Outcome<PyJson>;
