import type { PythonException } from '../../python/exception.ts';
import type { Sources } from './read-sources.ts';
import type { SettingTable } from './setting-node.ts';
import { type ValidationIssue } from './validate.ts';
/** The settings that all sources make together, without the built-in values; or what building them raises. */
export type MergedSettings = {
    readonly ok: true;
    readonly table: SettingTable;
    readonly warnings: readonly string[];
} | {
    readonly ok: false;
    readonly raise: PythonException;
    readonly warnings: readonly string[];
    readonly issues: readonly ValidationIssue[];
};
/**
 * SdkSettings(): the sources one after the other, each below what is there already, then validation
 * (config/settings.py:270-312; pydantic-settings 2.16.3 main.py, _settings_build_values).
 */
export declare function mergeSources(sources: Sources): MergedSettings;
