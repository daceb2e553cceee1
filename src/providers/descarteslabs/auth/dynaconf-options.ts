import type { PythonException } from '../../../python/exception.ts';
import { environmentValue } from '../../../python/os-environ.ts';
import type { World } from '../../../types/world.ts';
import { type DynaconfValue, isFalseValue, parseDynaconf } from './dynaconf-value.ts';

/** The effect of dynaconf's own variables on the settings of a product. */
export type DynaconfOptions =
  | {
      readonly is: 'read';
      /** The names of the environments that FORCE_ENV_FOR_DYNACONF sets instead of the product's own variable. */
      readonly forced?: string;
      /** A variable whose effect is not tracked here. */
      readonly unsure?: string;
    }
  /** The product's own settings file is not read. `always`: and no variable of the product replaces it. */
  | { readonly is: 'hidden'; readonly variable: string; readonly always: boolean }
  | { readonly is: 'raises'; readonly variable: string; readonly error: PythonException };

// Directives that change existing values, or run other programs.
const unfollowedDirective = /^@(?:merge|merge_unique|insert|reset|del|empty|jinja|read_file|get)(?: |$)/;

/**
 * dynaconf 3.3.5 lets its own variables override what the product's code requests (default_settings.py;
 * loaders/__init__.py:65-90, default_loader). Each of them is parsed, even those that change nothing here.
 */
export async function dynaconfOptions(world: World): Promise<DynaconfOptions> {
  const values = new Map<string, DynaconfValue>();
  let unsure: string | undefined;
  for (const name of [...followed, ...unfollowed, ...harmless]) {
    const variable = `${name}_FOR_DYNACONF`;
    const text = environmentValue(world, variable);
    if (text === undefined) continue;
    const value = await parseDynaconf(text, true);
    if (!value.ok) return { is: 'raises', variable, error: value.error };
    values.set(name, value.value);
    const isFollowed = followed.includes(name) ? !unfollowedDirective.test(text) : harmless.includes(name);
    if (!isFollowed) unsure ??= variable;
  }
  if (unsure !== undefined) return { is: 'read', unsure };
  const loading = loadedBy(values.get('CORE_LOADERS'));
  // The loaders are only called if there is a file to load.
  if (loading?.is === 'raises' && !isFalseValue(values.get('SETTINGS_FILE'))) return loading;
  if (values.has('SETTINGS_FILE')) return hiddenBy('SETTINGS_FILE');
  const environments = values.get('ENVIRONMENTS');
  if (environments?.is === 'other' && environments.type === 'bool' && environments.shown === 'False') {
    return hiddenBy('ENVIRONMENTS');
  }
  return loading ?? forcedBy(values.get('FORCE_ENV'));
}

function hiddenBy(name: string, always = false): DynaconfOptions {
  return { is: 'hidden', variable: `${name}_FOR_DYNACONF`, always };
}

/**
 * `item.upper() for item in value or []` (loaders/__init__.py:306): a text gives its letters, none of which is TOML.
 */
function loadedBy(value: DynaconfValue | undefined): DynaconfOptions | undefined {
  const name = 'CORE_LOADERS';
  if (value === undefined) return undefined;
  if (value.is !== 'other') return hiddenBy(name);
  if (value.type === 'DataList') {
    const isTexts = value.texts.length === value.size;
    return isTexts && value.texts.some((text) => text.toUpperCase() === 'TOML') ? undefined : hiddenBy(name);
  }
  if (isFalseValue(value)) return hiddenBy(name);
  const variable = `${name}_FOR_DYNACONF`;
  if (value.type !== 'bool' && value.type !== 'int') return { is: 'read', unsure: variable };
  return { is: 'raises', variable, error: { class: 'TypeError', message: `'${value.type}' object is not iterable` } };
}

function forcedBy(value: DynaconfValue | undefined): DynaconfOptions {
  if (value === undefined || (value.is === 'other' && value.type === 'NoneType')) return { is: 'read' };
  return value.is === 'text' && value.text !== '' ? { is: 'read', forced: value.text } : hiddenBy('FORCE_ENV', true);
}

const followed: readonly string[] = ['SETTINGS_FILE', 'ENVIRONMENTS', 'CORE_LOADERS', 'FORCE_ENV'];

const unfollowed: readonly string[] = [
  'AUTO_CAST',
  'DEFAULT_ENV',
  'DOTTED_LOOKUP',
  'ENCODING',
  'ENVVAR',
  'ENVVAR_PREFIX',
  'ENV_SWITCHER',
  'FRESH_VARS',
  'IGNORE_UNKNOWN_ENVVARS',
  'INDEX_SEPARATOR',
  'LOADERS',
  'LOWERCASE_READ',
  'MERGE_ENABLED',
  'NESTED_SEPARATOR',
  'PRELOAD',
  'REDIS_DB',
  'REDIS_ENABLED',
  'REDIS_PORT',
  'SECRETS',
  'SILENT_ERRORS',
  'SKIP_FILES',
  'SYSENV_FALLBACK',
  'VAULT_ENABLED',
];

/** Tried one by one with descarteslabs 3.2.2 and earthdaily-earthone 6.2.0: only unparsable values cause a failure. */
const harmless: readonly string[] = [
  'APPLY_DEFAULT_ON_NONE',
  'COMMENTJSON_ENABLED',
  'DOTENV_OVERRIDE',
  'DOTENV_PATH',
  'DOTENV_VERBOSE',
  'ENV',
  'INCLUDES',
  'INSTANCE',
  // `Auth` has read its variables before the `.env` is loaded (shown by a recording).
  'LOAD_DOTENV',
  'MAIN_ENV',
  'REDIS_DECODE',
  'REDIS',
  'REDIS_HOST',
  'REDIS_PASSWORD',
  'REDIS_URL',
  'REDIS_USERNAME',
  'ROOT_PATH',
  'SETTINGS_FILES',
  'VALIDATE_ON_UPDATE',
  'VAULT',
  ...[
    'ALLOW_REDIRECTS',
    'AUTH_ROLE',
    'AUTH_WITH_IAM',
    'CERT',
    'HOST',
    'KV_VERSION',
    'MOUNT_POINT',
    'NAMESPACE',
    'PASSWORD',
    'PATH',
    'PORT',
    'PROXIES',
    'ROLE_ID',
    'ROOT_TOKEN',
    'SCHEME',
    'SECRET_ID',
    'TIMEOUT',
    'TOKEN',
    'TOKEN_RENEW',
    'URL',
    'USERNAME',
    'VERIFY',
  ].map((name) => `VAULT_${name}`),
  'YAML_LOADER',
];
