import type { PyJson } from '../../python/json-value.ts';
import type { Place } from '../../types/place.ts';
import type { SettingNode, SourceName } from './setting-node.ts';

/**
 * A JSON document as settings. In a file each entry has its key (`oauth2.refresh_token`) and its line; a variable or an
 * argument has no positions.
 */
export function nodeFromJson(json: PyJson, source: SourceName, place: Place): SettingNode {
  if (json.t === 'list')
    return { t: 'list', items: json.items.map((item) => nodeFromJson(item, source, place)), source, place };
  if (json.t !== 'dict') return { ...json, source, place };
  const entries = new Map<string, SettingNode>();
  for (const [key, value] of json.entries) {
    const at = json.places?.get(key)?.value;
    entries.set(key, nodeFromJson(value, source, inside(place, key, at)));
  }
  return { t: 'dict', entries, source, place };
}

function inside(place: Place, key: string, at: { readonly line: number; readonly column: number } | undefined): Place {
  if (place.kind !== 'file') return place;
  return { kind: 'file', path: place.path, key: place.key === undefined ? key : `${place.key}.${key}`, ...at };
}
