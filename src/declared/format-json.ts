import { jsonLoads } from '../python/json-loads.ts';
import { type EntryPlace, type PyJson, pythonTypeName } from '../python/json-value.ts';
import type { FileEntry, ParsedFile } from './parsed-file.ts';

/** `json.loads` of the text; a key may be a path: `credentials.token`. */
export function parseJsonFile(text: string): ParsedFile {
  const json = jsonLoads(text);
  if (!json.ok) {
    const { line, column } = json.error;
    const place = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
    const problem = text.startsWith('\ufeff')
      ? { kind: 'bom' as const, what: 'a byte order mark before the JSON' }
      : { kind: 'syntax' as const, what: text.trim() === '' ? 'an empty file, not JSON' : 'not JSON' };
    return { is: 'broken', kind: 'malformed', error: json.error, problem: { ...problem, ...place } };
  }
  if (json.value.t !== 'dict') {
    const type = pythonTypeName(json.value);
    const error = { class: 'TypeError', message: `'${type}' object is not a mapping` };
    return {
      is: 'broken',
      kind: 'malformed',
      error,
      problem: { kind: 'type', what: `a ${type} where an object is expected` },
    };
  }
  const root = json.value;
  return { is: 'parsed', keys: keysOf(root, ''), get: (key) => entryAt(root, key.split('.')) };
}

function entryAt(value: PyJson, path: readonly string[]): FileEntry | undefined {
  const [first = '', ...rest] = path;
  if (value.t !== 'dict') return undefined;
  const found = value.entries.get(first);
  if (found === undefined) return undefined;
  if (rest.length > 0) return entryAt(found, rest);
  const line = lineOf(value.places?.get(first));
  return { value: found, ...(line === undefined ? {} : { line }) };
}

function keysOf(value: PyJson, before: string): readonly { readonly key: string; readonly line?: number }[] {
  if (value.t !== 'dict') return [];
  return [...value.entries].flatMap(([key, each]) => {
    const line = lineOf(value.places?.get(key));
    return [{ key: before + key, ...(line === undefined ? {} : { line }) }, ...keysOf(each, `${before}${key}.`)];
  });
}

function lineOf(place: EntryPlace | undefined): number | undefined {
  return place?.value.line;
}
