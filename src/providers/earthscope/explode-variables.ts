import type { Outcome, PythonException } from '../../python/exception.ts';
import { jsonLoads } from '../../python/json-loads.ts';
import type { EnvironmentVariable } from '../../types/world.ts';
import type { FieldType } from './model.ts';
import { nodeFromJson } from './node-from-json.ts';
import type { SettingNode, SettingTable } from './setting-node.ts';

/** The tables, or which variable cannot be parsed, and why. */
export type Exploded =
  | { readonly ok: true; readonly value: SettingTable }
  | { readonly ok: false; readonly error: PythonException; readonly name: string };

type Growing = Map<string, SettingNode | Growing>;

/**
 * The variables below a prefix as nested tables: `es_oauth2__retry__attempts` → `{retry: {attempts}}`
 * (pydantic-settings 2.16.3 sources/providers/env.py:298-376). Values of tables and sets are parsed as JSON.
 */
export function explodeVariables(
  type: FieldType,
  prefix: string,
  variables: ReadonlyMap<string, EnvironmentVariable>,
): Exploded {
  const result: Growing = new Map();
  for (const [lower, variable] of variables) {
    if (!lower.startsWith(prefix)) continue;
    const keys = lower.slice(prefix.length).split('__');
    const last = keys.pop() ?? '';
    const into = tableFor(result, keys);
    const value = readVariable([...keys, last].reduce<FieldType | undefined>(nextType, type), variable);
    if (!value.ok) return { ok: false, error: value.error, name: variable.name };
    into?.set(last, value.value);
  }
  return { ok: true, value: settled(result) };
}

/** The table at the keys, created on the way; undefined if a value is in the way. */
function tableFor(root: Growing, keys: readonly string[]): Growing | undefined {
  let at = root;
  for (const key of keys) {
    const next = growing(at.get(key));
    if (next === undefined) return undefined;
    at.set(key, next);
    at = next;
  }
  return at;
}

/** A table that was parsed as JSON accepts further keys as well. */
function growing(found: SettingNode | Growing | undefined): Growing | undefined {
  if (found === undefined) return new Map();
  if (found instanceof Map) return found;
  return found.t === 'dict' ? new Map(found.entries) : undefined;
}

function nextType(type: FieldType | undefined, key: string): FieldType | undefined {
  if (type?.kind === 'optional') return nextType(type.inner, key);
  if (type?.kind === 'dict') return type.values;
  return type?.kind === 'model' ? type.model.fields.find((field) => field.name === key)?.type : undefined;
}

function readVariable(type: FieldType | undefined, variable: EnvironmentVariable): Outcome<SettingNode> {
  const place = { kind: 'env', name: variable.name } as const;
  const isComplex = type?.kind === 'model' || type?.kind === 'set' || type?.kind === 'dict';
  if (!isComplex || variable.value === '')
    return { ok: true, value: { t: 'str', v: variable.value, source: 'env', place } };
  const json = jsonLoads(variable.value);
  return json.ok ? { ok: true, value: nodeFromJson(json.value, 'env', place) } : json;
}

function settled(growing: Growing): SettingTable {
  const entries = new Map<string, SettingNode>();
  for (const [key, value] of growing) entries.set(key, value instanceof Map ? settled(value) : value);
  return { t: 'dict', entries, source: 'env', place: [...entries.values()][0]?.place ?? { kind: 'env', name: '' } };
}
