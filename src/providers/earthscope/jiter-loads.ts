import { decodeUtf8 } from '../../python/decode-text.ts';
import type { Outcome, PythonException } from '../../python/exception.ts';
import { jsonLoads } from '../../python/json-loads.ts';
import type { PyJson } from '../../python/json-value.ts';

const MOST_LEVELS = 200;
const loneSurrogate = /\p{Cs}/u;

/**
 * The parsing of pydantic's `model_validate_json` (jiter, in pydantic_core 2.50): like Python's json, but strict UTF-8,
 * no lone surrogates, and at most 200 levels. The exception stands for pydantic's `json_invalid`.
 */
export function jiterLoads(bytes: Uint8Array): Outcome<PyJson> {
  const text = decodeUtf8(bytes);
  if (!text.ok) return text;
  const json = jsonLoads(text.value);
  if (!json.ok) return json;
  return isJiterValue(json.value, 0) ? json : { ok: false, error: refusal };
}

const refusal: PythonException = { class: 'pydantic_core._pydantic_core.ValidationError', message: 'Invalid JSON' };

function isJiterValue(json: PyJson, level: number): boolean {
  if (level > MOST_LEVELS) return false;
  if (json.t === 'str') return !loneSurrogate.test(json.v);
  if (json.t === 'list') return json.items.every((item) => isJiterValue(item, level + 1));
  if (json.t !== 'dict') return true;
  return [...json.entries].every(([key, value]) => !loneSurrogate.test(key) && isJiterValue(value, level + 1));
}
