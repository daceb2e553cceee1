import type { FieldType } from './model.ts';
import type { SettingNode } from './setting-node.ts';

/**
 * Converts the keys of a variable's tables to the fields' own case; of two that are then equal, the later one is used
 * (pydantic-settings 2.16.3 sources/base.py:612-680). Inside unknown keys nothing changes.
 */
export function canonicalNames(type: FieldType, node: SettingNode): SettingNode {
  if (type.kind !== 'model' || node.t !== 'dict') return node;
  const entries = new Map<string, SettingNode>();
  for (const [name, value] of node.entries) {
    const field = type.model.fields.find((each) => each.name === name.toLowerCase());
    entries.set(field?.name ?? name, field ? canonicalNames(field.type, value) : value);
  }
  return { ...node, entries };
}
