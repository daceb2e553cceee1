import type { SettingTable } from './setting-node.ts';
/**
 * `under` with `over` laid on top, table by table (pydantic/_internal/_utils.py deep_update; the SDK's own
 * deep_merge, config/_util.py:5-29, does the same).
 */
export declare function deepUpdate(under: SettingTable, over: SettingTable): SettingTable;
