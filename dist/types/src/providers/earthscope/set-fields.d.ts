import type { FieldType, Model } from './model.ts';
import type { SettingNode, SettingTable } from './setting-node.ts';
/**
 * model_dump(exclude_none, exclude_unset, exclude_defaults) of a valid table (config/settings.py:84-93): unknown keys
 * go, and so does a value that equals the built-in one, which thereby hides nothing below it.
 */
export declare function setFields(model: Model, table: SettingTable): SettingTable;
/** A valid text, URL, scope or set of texts in the one spelling that `ModelField.default` uses. */
export declare function canonicalText(type: FieldType, node: SettingNode): string | undefined;
