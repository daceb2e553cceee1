import type { Outcome } from '../../python/exception.ts';
import type { PyJson } from '../../python/json-value.ts';
/** What `@json` makes of its text: a value, a value whose content is not followed here, or an exception. */
export type DynaconfJson = Outcome<PyJson | undefined>;
/**
 * dynaconf 3.3.5 `_safe_json_parse` (utils/parse_conf.py:569-608): JSON, else the first JSON object in the text, else
 * a Python literal. Of literals only the kinds are told, not the value.
 */
export declare function dynaconfJson(text: string): DynaconfJson;
