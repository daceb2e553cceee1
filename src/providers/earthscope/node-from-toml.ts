import type { TomlTable, TomlValue } from '../../python/toml-value.ts';
import type { SettingNode, SettingTable } from './setting-node.ts';

/** A TOML document as settings; `lineOf` returns the line (from 1) on which a dotted key is set, if known. */
export function nodeFromToml(
  table: TomlTable,
  path: string,
  lineOf: (key: string) => number | undefined,
): SettingTable {
  return tableNode(table, '', { path, lineOf });
}

interface TomlFile {
  readonly path: string;
  readonly lineOf: (key: string) => number | undefined;
}

function tableNode(table: TomlTable, key: string, file: TomlFile): SettingTable {
  const entries = new Map<string, SettingNode>();
  for (const [name, value] of table.entries)
    entries.set(name, valueNode(value, key === '' ? name : `${key}.${name}`, file));
  return { t: 'dict', entries, ...originOf(key, file) };
}

function valueNode(value: TomlValue, key: string, file: TomlFile): SettingNode {
  const origin = originOf(key, file);
  switch (value.t) {
    case 'dict':
      return tableNode(value, key, file);
    case 'list':
      return { t: 'list', items: value.items.map((item) => valueNode(item, key, file)), ...origin };
    case 'int':
      return { t: 'int', text: String(value.v), ...origin };
    case 'float':
      return { t: 'float', text: String(value.v), ...origin };
    default:
      return { ...value, ...origin };
  }
}

function originOf(
  key: string,
  { path, lineOf }: TomlFile,
): { readonly source: 'config.toml'; readonly place: SettingTable['place'] } {
  const line = lineOf(key);
  return {
    source: 'config.toml',
    place: { kind: 'file', path, ...(key === '' ? {} : { key }), ...(line === undefined ? {} : { line }) },
  };
}
