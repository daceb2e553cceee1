import type { FieldType } from './model.ts';
import type { SettingNode } from './setting-node.ts';
/**
 * Puts the keys of a variable's tables into the fields' own case; of two that then are one, the later wins
 * (pydantic-settings 2.16.3 sources/base.py:612-680). Inside unknown keys nothing changes.
 */
export declare function canonicalNames(type: FieldType, node: SettingNode): SettingNode;
