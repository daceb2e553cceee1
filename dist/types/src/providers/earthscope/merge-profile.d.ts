import type { PythonException } from '../../python/exception.ts';
import type { SettingNode, SettingTable } from './setting-node.ts';
import { type ValidationIssue } from './validate.ts';
/** `[profile.<name>]` over `[default]`, or what prevents it. The two sections are given as written, for showing. */
export interface ProfileMerge {
    readonly table?: SettingTable;
    readonly profile?: SettingTable;
    readonly defaults?: SettingTable;
    readonly raise?: PythonException;
    /** The values that are of the wrong kind, in whatever profile. */
    readonly issues?: readonly ValidationIssue[];
}
/** _SdkGlobalSettings().get_merged(profile) (config/settings.py:51-117). `document` is config.toml, empty where there is none. */
export declare function mergeProfile(document: SettingTable, name: SettingNode): ProfileMerge;
