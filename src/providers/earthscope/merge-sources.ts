import { attributeError } from '../../python/attribute-error.ts';
import type { PythonException } from '../../python/exception.ts';
import { deepUpdate } from './deep-update.ts';
import { pythonTypeError } from './python-type-error.ts';
import type { Sources } from './read-sources.ts';
import type { SettingNode, SettingTable } from './setting-node.ts';
import { typeName, type ValidationIssue, validateModel } from './validate.ts';
import { validationError } from './validation-error.ts';

/** The merged settings of all sources, without the built-in values; or what building them raises. */
export type MergedSettings =
  | { readonly ok: true; readonly table: SettingTable; readonly warnings: readonly string[] }
  | {
      readonly ok: false;
      readonly raise: PythonException;
      readonly warnings: readonly string[];
      readonly issues: readonly ValidationIssue[];
    };

/**
 * SdkSettings(): the sources one after the other, each below the previous ones, then validation
 * (config/settings.py:270-312; pydantic-settings 2.16.3 main.py, _settings_build_values).
 */
export function mergeSources(sources: Sources): MergedSettings {
  const { args, env, configToml, merge, tokensJson, legacy, bootstrap } = sources;
  const early = env.raise ?? configToml.raise ?? merge.raise ?? tokensJson.raise ?? legacy.raise;
  if (early) return { ok: false, raise: early, warnings: [], issues: [] };
  const warnings = [legacy.warning, bootstrap.warning].flatMap((warning) => warning ?? []);
  if (bootstrap.raise) return { ok: false, raise: bootstrap.raise, warnings, issues: [] };
  const lowest = bootstrap.node;
  if (lowest && lowest.t !== 'dict') return { ok: false, raise: notADict(lowest), warnings, issues: [] };
  const layers = [
    lowest,
    legacy.table,
    emptyOauth2,
    tokensJson.table,
    withProfile(merge.table ?? args, sources.profile),
    env.table,
    args,
  ];
  const merged = layers.flatMap((layer) => layer ?? []).reduce(deepUpdate);
  const settings = withRestoredName(merged, args.entries.get('es_profile'));
  const { issues, crash } = validateModel(sources.models.settings, settings);
  if (crash) return { ok: false, raise: crash.error, warnings, issues: [crash.issue] };
  if (issues.length > 0)
    return { ok: false, raise: validationError(sources.models.settings.name, issues), warnings, issues };
  return { ok: true, table: settings, warnings };
}

/**
 * The files' layer contains `oauth2` in upper or lower case (config/settings.py:157), which hides a lower one that is
 * not a table.
 */
const emptyOauth2: SettingTable = table(new Map([['oauth2', table(new Map())]]));

function table(entries: ReadonlyMap<string, SettingNode>): SettingTable {
  return { t: 'dict', entries, source: 'tokens.json', place: { kind: 'default' } };
}

/** deep_update() copies the source's dict and assigns to it by name (pydantic/_internal/_utils.py). */
function notADict(node: SettingNode): PythonException {
  if (node.t === 'list') return pythonTypeError('list indices must be integers or slices, not str');
  return attributeError(typeName(node), 'copy');
}

function withProfile(table: SettingTable, profile: SettingNode): SettingTable {
  return { ...table, entries: new Map([...table.entries, ['profile_name', profile]]) };
}

/** An argument's value replaces both of the field's names (main.py, _settings_restore_init_kwarg_names). */
function withRestoredName(table: SettingTable, argument: SettingNode | undefined): SettingTable {
  const given = argument?.place.kind === 'argument' ? argument.place.name : undefined;
  if (argument === undefined || (given !== 'es_profile' && given !== 'profile_name')) return table;
  const rest = [...table.entries].filter(([key]) => key !== 'es_profile' && key !== 'profile_name');
  return { ...table, entries: new Map([...rest, [given, argument]]) };
}
