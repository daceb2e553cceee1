import type { SettingNode, SettingTable } from './setting-node.ts';

/**
 * `under` overridden by `over`, table by table (pydantic/_internal/_utils.py deep_update; the SDK's own deep_merge,
 * config/_util.py:5-29, does the same).
 */
export function deepUpdate(under: SettingTable, over: SettingTable): SettingTable {
  const entries = new Map<string, SettingNode>(under.entries);
  for (const [key, value] of over.entries) {
    const below = entries.get(key);
    entries.set(key, below?.t === 'dict' && value.t === 'dict' ? deepUpdate(below, value) : value);
  }
  return { ...under, entries };
}
