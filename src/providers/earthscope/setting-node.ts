import type { Place } from '../../types/place.ts';

/** The sources of SdkSettings, high to low (earthscope_sdk 1.9.3 config/settings.py:305-312). */
export type SourceName = 'arg' | 'env' | 'config.toml' | 'tokens.json' | 'legacy' | 'bootstrap';

/** Where a value of the settings comes from. */
export interface SettingOrigin {
  readonly source: SourceName;
  readonly place: Place;
}

/** A Python value that is not a dict, and where it comes from. */
export type SettingLeaf = SettingOrigin &
  (
    | { readonly t: 'null' }
    | { readonly t: 'bool'; readonly v: boolean }
    | { readonly t: 'int' | 'float'; readonly text: string }
    | { readonly t: 'str'; readonly v: string }
    | { readonly t: 'datetime' | 'date' | 'time'; readonly text: string }
    | { readonly t: 'list'; readonly items: readonly SettingNode[] }
  );

/** A Python dict, and where it comes from; after merging, its entries may come from elsewhere. */
export type SettingTable = SettingOrigin & { readonly t: 'dict'; readonly entries: ReadonlyMap<string, SettingNode> };

/** A value of the settings before validation. Leaves keep their identity while sources are merged. */
export type SettingNode = SettingLeaf | SettingTable;

/** The entry at `path`, if everything above it is a table. */
export function settingAt(node: SettingNode | undefined, path: readonly string[]): SettingNode | undefined {
  return path.reduce<SettingNode | undefined>((at, key) => (at?.t === 'dict' ? at.entries.get(key) : undefined), node);
}
