import type { TomlTable } from '../../python/toml-value.ts';
import type { SettingTable } from './setting-node.ts';
/** A TOML document as settings; `lineOf` says on which line (from 1) a dotted key is set, where that is known. */
export declare function nodeFromToml(table: TomlTable, path: string, lineOf: (key: string) => number | undefined): SettingTable;
