import type { PythonException } from '../../python/exception.ts';
import { jsonLoads } from '../../python/json-loads.ts';
import type { EnvironmentVariable } from '../../types/world.ts';
import { deepUpdate } from './deep-update.ts';
import { explodeVariables } from './explode-variables.ts';
import type { FieldType, Model, ModelField } from './model.ts';
import { nodeFromJson } from './node-from-json.ts';
import type { SettingNode, SettingTable } from './setting-node.ts';

/** What pydantic-settings reads from the environment, or the SettingsError (or RecursionError) that it raises. */
export interface EnvSettings {
  readonly table: SettingTable;
  readonly raise?: PythonException;
  readonly fault?: VariableFault;
}

/** The variable that is not JSON although it must be. */
export interface VariableFault {
  readonly name: string;
  /** The field of SdkSettings that it belongs to: `http`. */
  readonly field: string;
  /** json's own exception. */
  readonly error: PythonException;
}

const PREFIX = 'es_';
const empty: SettingTable = { t: 'dict', entries: new Map(), source: 'env', place: { kind: 'env', name: 'ES_OAUTH2' } };

/**
 * EnvSettingsSource of pydantic-settings 2.16.3 (sources/providers/env.py, sources/base.py:723-765) for the prefix
 * `ES_` and the delimiter `__`.
 */
export function envSettings(environment: readonly EnvironmentVariable[], model: Model): EnvSettings {
  const variables = byLowerName(environment);
  const entries = new Map<string, SettingNode>();
  for (const field of model.fields) {
    const read = readField(field, variables);
    if ('error' in read) return { table: { ...empty, entries }, raise: settingsError(read), fault: read };
    if (read.node && read.node.t !== 'null') entries.set(read.key, canonicalNames(field.type, read.node));
  }
  return { table: { ...empty, entries } };
}

/**
 * Names lose their case; of two that are then equal, the later value is used at the first one's position
 * (sources/utils.py:82-92).
 */
export function byLowerName(environment: readonly EnvironmentVariable[]): ReadonlyMap<string, EnvironmentVariable> {
  const variables = new Map<string, EnvironmentVariable>();
  for (const variable of environment) variables.set(variable.name.toLowerCase(), variable);
  return variables;
}

type FieldRead = VariableFault | { readonly key: string; readonly node: SettingNode | undefined };

function readField(field: ModelField, variables: ReadonlyMap<string, EnvironmentVariable>): FieldRead {
  // An alias is read without the prefix; the field's own name with it (sources/base.py:559-608).
  const names = [
    ...(field.alias === undefined ? [] : [[field.alias, field.alias] as const]),
    [field.name, PREFIX + field.name] as const,
  ];
  const [key, lower] = names.find(([, name]) => variables.has(name)) ?? names[0] ?? [field.name, field.name];
  const variable = variables.get(lower);
  const place = { kind: 'env', name: variable?.name ?? '' } as const;
  if (field.type.kind !== 'model')
    return { key, node: variable && { t: 'str', v: variable.value, source: 'env', place } };
  const own = variable && jsonLoads(variable.value);
  if (own && !own.ok) return { name: place.name, field: field.name, error: own.error };
  const node = own && nodeFromJson(own.value, 'env', place);
  if (node && node.t !== 'dict') return { key, node };
  const exploded = explodeVariables(field.type, `${PREFIX}${field.name}__`, variables);
  if (!exploded.ok) return { name: exploded.name, field: field.name, error: exploded.error };
  if (node) return { key, node: deepUpdate(node, exploded.value) };
  return { key, node: exploded.value.entries.size > 0 ? exploded.value : undefined };
}

/** json's ValueErrors become a SettingsError; a RecursionError is not caught (sources/base.py:737-742). */
function settingsError({ field, error }: VariableFault): PythonException {
  if (error.class === 'RecursionError') return error;
  const message = `error parsing value for field "${field}" from source "EnvSettingsSource"`;
  return { class: 'pydantic_settings.exceptions.SettingsError', message };
}

/**
 * Converts the keys of a variable's tables to the fields' own case; of two that are then equal, the later one is used
 * (pydantic-settings 2.16.3 sources/base.py:612-680). Inside unknown keys nothing changes.
 */
function canonicalNames(type: FieldType, node: SettingNode): SettingNode {
  if (type.kind !== 'model' || node.t !== 'dict') return node;
  const entries = new Map<string, SettingNode>();
  for (const [name, value] of node.entries) {
    const field = type.model.fields.find((each) => each.name === name.toLowerCase());
    entries.set(field?.name ?? name, field ? canonicalNames(field.type, value) : value);
  }
  return { ...node, entries };
}
