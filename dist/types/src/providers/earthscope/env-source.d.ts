import type { PythonException } from '../../python/exception.ts';
import type { EnvironmentVariable } from '../../types/world.ts';
import type { Model } from './model.ts';
import type { SettingTable } from './setting-node.ts';
/** What pydantic-settings reads from the environment, or the SettingsError (or RecursionError) that it raises. */
export interface EnvSettings {
    readonly table: SettingTable;
    readonly raise?: PythonException;
    readonly fault?: VariableFault;
}
/** The variable that is not JSON though it must be. */
export interface VariableFault {
    readonly name: string;
    /** The field of SdkSettings that it belongs to: `http`. */
    readonly field: string;
    /** json's own exception. */
    readonly error: PythonException;
}
/**
 * EnvSettingsSource of pydantic-settings 2.16.3 (sources/providers/env.py, sources/base.py:723-765) for the prefix
 * `ES_` and the delimiter `__`.
 */
export declare function envSettings(environment: readonly EnvironmentVariable[], model: Model): EnvSettings;
/** Names lose their case; of two that then are one, the later value wins at the first one's rank (sources/utils.py:82-92). */
export declare function byLowerName(environment: readonly EnvironmentVariable[]): ReadonlyMap<string, EnvironmentVariable>;
