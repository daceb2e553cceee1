import type { Outcome } from '../../../python/exception.ts';
import { jsonLoads } from '../../../python/json-loads.ts';
import type { PyJson } from '../../../python/json-value.ts';

/** The result of `@json` for its text: a value, a value whose content is not tracked here, or an exception. */
export type DynaconfJson = Outcome<PyJson | undefined>;

/**
 * dynaconf 3.3.5 `_safe_json_parse` (utils/parse_conf.py:569-608): JSON, otherwise the first JSON object in the text,
 * otherwise a Python literal. For literals only the kind is known, not the value.
 */
export function dynaconfJson(text: string): DynaconfJson {
  const json = jsonLoads(text);
  if (json.ok || json.error.class !== 'json.decoder.JSONDecodeError') return json;
  const inner = firstObject(normalised(text));
  if (inner) return { ok: true, value: inner };
  const word = words.get(text.trim());
  if (word) return { ok: true, value: word };
  if (isPythonLiteral(text)) return { ok: true, value: undefined };
  return {
    ok: false,
    error: {
      class: 'dynaconf.utils.parse_conf.DynaconfParseError',
      message: `Cannot parse as JSON: ${text === '' ? '' : '[secret]'}`,
    },
  };
}

const words: ReadonlyMap<string, PyJson> = new Map([
  ['None', { t: 'null' }],
  ['True', { t: 'bool', v: true }],
  ['False', { t: 'bool', v: false }],
]);

function normalised(text: string): string {
  return text.replace(/: ?(?:True|False|None)/g, (each) =>
    each.replace('True', 'true').replace('False', 'false').replace('None', 'null'),
  );
}

function firstObject(text: string): PyJson | undefined {
  // raw_decode stops at the object's end, so every closing brace is tried; the texts are variables, and so short.
  for (let from = text.indexOf('{'), tries = 0; from !== -1 && tries < 50; from = text.indexOf('{', from + 1)) {
    for (let to = text.indexOf('}', from); to !== -1 && tries < 50; to = text.indexOf('}', to + 1), tries += 1) {
      const json = jsonLoads(text.slice(from, to + 1));
      if (json.ok) return json.value;
    }
  }
  return undefined;
}

const STRING = String.raw`[bBrRuU]{0,2}(?:'[^'\\\n]*'|"[^"\\\n]*")`;
const ATOM = String.raw`(?:${STRING}(?:[ \t]*${STRING})*|[+-]?\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?[jJ]?|True|False|None)`;
const LITERAL = new RegExp(`^[ \\t]*${ATOM}\\s*$`);

// A literal container is flattened step by step: its innermost brackets become an atom.
function isPythonLiteral(text: string): boolean {
  const inner = new RegExp(String.raw`[([{]\s*(?:${ATOM}(?:\s*[:,]\s*${ATOM})*\s*,?)?\s*[)\]}]`);
  let rest = text.slice(0, 4096).trimStart();
  for (let step = 0; step < 50 && inner.test(rest); step += 1) rest = rest.replace(inner, '0');
  return LITERAL.test(rest);
}
