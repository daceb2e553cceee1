import type { PyJson } from '../../python/json-value.ts';
import type { Place } from '../../types/place.ts';
import type { SettingNode, SourceName } from './setting-node.ts';
/**
 * A JSON document as settings. In a file each entry gets its key (`oauth2.refresh_token`) and its line; a variable
 * or an argument has no places inside.
 */
export declare function nodeFromJson(json: PyJson, source: SourceName, place: Place): SettingNode;
