import type { PythonException } from '../../python/exception.ts';
import { jsonLoads } from '../../python/json-loads.ts';
import { environmentValue } from '../../python/os-environ.ts';
import type { World } from '../../types/world.ts';
import { nodeFromJson } from './node-from-json.ts';
import type { SettingNode } from './setting-node.ts';

/** The content of ES_BOOTSTRAP_SETTINGS: any JSON value. */
export interface BootstrapSettings {
  readonly node?: SettingNode;
  readonly warning?: string;
  /** json's own exception, if it is only a warning. */
  readonly error?: PythonException;
  readonly raise?: PythonException;
}

const NAME = 'ES_BOOTSTRAP_SETTINGS';

/** BootstrapEnvironmentSettingsSource (config/_bootstrap.py:14-42): the lowest source; its name is case-sensitive. */
export function readBootstrap(world: World): BootstrapSettings {
  const text = environmentValue(world, NAME);
  if (text === undefined) return {};
  const json = jsonLoads(text);
  if (json.ok) return { node: nodeFromJson(json.value, 'bootstrap', { kind: 'env', name: NAME }) };
  if (json.error.class !== 'json.decoder.JSONDecodeError') return { raise: json.error };
  const warning = `WARNING earthscope_sdk.config._bootstrap: Found bootstrap environment variable '${NAME}', but unable to decode content as JSON`;
  return { warning, error: json.error };
}
