/** A TOML table as a Python dict. Order is kept, except for integer keys (JavaScript puts them first). */
export interface TomlTable {
  readonly t: 'dict';
  readonly entries: ReadonlyMap<string, TomlValue>;
}

/**
 * A TOML value, tagged with its Python type as tomllib gives it (Lib/tomllib/_parser.py, parse_value); dates are in ISO
 * form.
 */
export type TomlValue =
  | { readonly t: 'bool'; readonly v: boolean }
  | { readonly t: 'int'; readonly v: bigint }
  | { readonly t: 'float'; readonly v: number }
  | { readonly t: 'str'; readonly v: string }
  | { readonly t: 'datetime' | 'date' | 'time'; readonly text: string }
  | { readonly t: 'list'; readonly items: readonly TomlValue[] }
  | TomlTable;
