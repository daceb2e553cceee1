import type { PythonException } from '../../python/exception.ts';
import type { World } from '../../types/world.ts';
import type { SettingNode } from './setting-node.ts';
/** What ES_BOOTSTRAP_SETTINGS gave: any JSON value. */
export interface BootstrapSettings {
    readonly node?: SettingNode;
    readonly warning?: string;
    /** json's own exception, where it is only warned about. */
    readonly error?: PythonException;
    readonly raise?: PythonException;
}
/** BootstrapEnvironmentSettingsSource (config/_bootstrap.py:14-42): the lowest source, its name in this very case. */
export declare function readBootstrap(world: World): BootstrapSettings;
