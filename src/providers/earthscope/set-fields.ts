import { httpUrl } from './http-url.ts';
import type { FieldType, Model } from './model.ts';
import type { SettingNode, SettingTable } from './setting-node.ts';

/**
 * model_dump(exclude_none, exclude_unset, exclude_defaults) of a valid table (config/settings.py:84-93): unknown keys
 * are dropped, and so is a value equal to the built-in one, which therefore hides nothing below it.
 */
export function setFields(model: Model, table: SettingTable): SettingTable {
  const entries = new Map<string, SettingNode>();
  for (const field of model.fields) {
    const node = table.entries.get(field.name);
    if (node === undefined || node.t === 'null') continue;
    if (field.default !== undefined && canonicalText(field.type, node) === field.default) continue;
    entries.set(
      field.name,
      field.type.kind === 'model' && node.t === 'dict' ? setFields(field.type.model, node) : node,
    );
  }
  return { ...table, entries };
}

/** A valid text, URL, scope or set of texts in the spelling that `ModelField.default` uses. */
export function canonicalText(type: FieldType, node: SettingNode): string | undefined {
  if (node.t === 'list') {
    const texts = node.items.flatMap((item) => (item.t === 'str' ? [item.v] : []));
    return (type.kind === 'set' ? [...new Set(texts)].sort() : texts).join(' ');
  }
  if (node.t !== 'str') return undefined;
  const url = type.kind === 'url' ? httpUrl(node.v) : undefined;
  return url?.ok ? url.href : node.v;
}
