import type { Place } from '../../types/place.ts';
import type { SettingTable } from './setting-node.ts';
/** A text setting as the client holds it after validation, with its place. */
export interface FinalText {
    readonly value: string;
    readonly place: Place;
}
/** The text, URL, scope or set of texts at a path of the models, or its built-in value. */
export declare function finalText(table: SettingTable, ...path: readonly string[]): FinalText;
/** The profile's name in the end, which `finalProfile` of an argument and ES_PROFILE_NAME together may tell apart from the files'. */
export declare function finalProfile(table: SettingTable): FinalText;
/** The hosts that may be sent the access token (config/models.py:196-200). */
export declare function allowedHosts(table: SettingTable): readonly string[];
/** The headers of every request, in the order in which httpx takes them (common/context.py:84-94). */
export declare function requestHeaders(table: SettingTable): readonly (readonly [string, string])[];
