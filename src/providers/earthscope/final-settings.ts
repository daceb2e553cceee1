import type { Place } from '../../types/place.ts';
import type { FieldType, Model } from './model.ts';
import { sdkModels } from './sdk-models.ts';
import { canonicalText } from './set-fields.ts';
import { type SettingNode, type SettingTable, settingAt } from './setting-node.ts';
import { lookUp } from './validate.ts';

/** A text setting as the client holds it after validation, with its place. */
export interface FinalText {
  readonly value: string;
  readonly place: Place;
}

/** Built-in values and types of what is shown are the same in all supported versions. */
const { settings: sdkSettings } = sdkModels(undefined);

/** The text, URL, scope or set of texts at a path of the models, or its built-in value. */
export function finalText(table: SettingTable, ...path: readonly string[]): FinalText {
  const { type, fallback } = fieldAt(sdkSettings, path);
  const node = settingAt(table, path);
  const value = type && node && node.t !== 'null' ? canonicalText(type, node) : undefined;
  if (value === undefined || node === undefined) return { value: fallback ?? '', place: { kind: 'default' } };
  return { value, place: node.place };
}

/**
 * The final profile name, which `finalProfile` of an argument and ES_PROFILE_NAME together can make different from the
 * files'.
 */
export function finalProfile(table: SettingTable): FinalText {
  const field = sdkSettings.fields.find(({ name }) => name === 'profile_name');
  const node = field && lookUp(field, table)?.node;
  return node?.t === 'str' ? { value: node.v, place: node.place } : { value: 'default', place: { kind: 'default' } };
}

/** The hosts to which the access token may be sent (config/models.py:196-200). */
export function allowedHosts(table: SettingTable): readonly string[] {
  const node = settingAt(table, ['oauth2', 'allowed_hosts']);
  return node?.t === 'list' ? textsIn(node.items) : ['earthscope.org', '*.earthscope.org'];
}

/** The headers of every request, in the order in which httpx uses them (common/context.py:84-94). */
export function requestHeaders(table: SettingTable): readonly (readonly [string, string])[] {
  const extra = settingAt(table, ['http', 'extra_headers']);
  const own =
    extra?.t === 'dict'
      ? [...extra.entries].flatMap(([key, node]) => (node.t === 'str' ? [[key, node.v] as const] : []))
      : [];
  return [...own.filter(([key]) => key !== 'user-agent'), ['user-agent', finalText(table, 'http', 'user_agent').value]];
}

function textsIn(nodes: readonly SettingNode[]): readonly string[] {
  return nodes.flatMap((node) => (node.t === 'str' ? [node.v] : []));
}

function fieldAt(model: Model, path: readonly string[]): { readonly type?: FieldType; readonly fallback?: string } {
  const [name, ...rest] = path;
  const field = model.fields.find((each) => each.name === name);
  if (field?.type.kind === 'model' && rest.length > 0) return fieldAt(field.type.model, rest);
  return field ? { type: field.type, ...(field.default === undefined ? {} : { fallback: field.default }) } : {};
}
