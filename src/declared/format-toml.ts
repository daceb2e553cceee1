import type { PyJson } from '../python/json-value.ts';
import { tomlLoads } from '../python/toml-loads.ts';
import type { TomlTable, TomlValue } from '../python/toml-value.ts';
import type { ParsedFile } from './parsed-file.ts';

/** `tomllib.load` of a file; a key may be a path: `default-profile.sh_client_id` (Sentinel Hub). */
export async function parseTomlFile(bytes: Uint8Array): Promise<ParsedFile> {
  const table = await tomlLoads(bytes);
  if (!table.ok) {
    const { line, column } = table.error;
    const encoding = table.error.class === 'UnicodeDecodeError';
    const place = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
    const problem = encoding
      ? ({ kind: 'encoding', what: 'not UTF-8 text' } as const)
      : ({ kind: 'syntax', what: 'not TOML', ...place } as const);
    return { is: 'broken', kind: encoding ? 'encoding' : 'malformed', error: table.error, problem };
  }
  const root = table.value;
  return {
    is: 'parsed',
    keys: keysOf(root, '').map((key) => ({ key })),
    get: (key) => {
      const value = key
        .split('.')
        .reduce<TomlValue | undefined>((each, part) => (each?.t === 'dict' ? each.entries.get(part) : undefined), root);
      return value && { value: asJson(value) };
    },
  };
}

function keysOf(table: TomlTable, before: string): readonly string[] {
  return [...table.entries].flatMap(([key, value]) => [
    before + key,
    ...(value.t === 'dict' ? keysOf(value, `${before}${key}.`) : []),
  ]);
}

function asJson(value: TomlValue): PyJson {
  switch (value.t) {
    case 'dict':
      return { t: 'dict', entries: new Map([...value.entries].map(([key, each]) => [key, asJson(each)])) };
    case 'list':
      return { t: 'list', items: value.items.map(asJson) };
    case 'int':
    case 'float':
      return { t: value.t, text: String(value.v) };
    case 'str':
    case 'bool':
      return value;
    default:
      return { t: 'str', v: value.text };
  }
}
