import { attributeError } from '../../python/attribute-error.ts';
import type { PythonException } from '../../python/exception.ts';
import { pythonRepr as scalarRepr } from '../../python/json-value.ts';
import { reprStr } from '../../python/python-repr.ts';
import { deepUpdate } from './deep-update.ts';
import { pythonTypeError } from './python-type-error.ts';
import type { SdkModels } from './sdk-models.ts';
import { setFields } from './set-fields.ts';
import type { SettingNode, SettingTable } from './setting-node.ts';
import { classPath, typeName, type ValidationIssue, validateModel } from './validate.ts';
import { validationError } from './validation-error.ts';

/** `[profile.<name>]` over `[default]`, or what prevents it. The two sections are returned as written, for display. */
export interface ProfileMerge {
  readonly table?: SettingTable;
  readonly profile?: SettingTable;
  readonly defaults?: SettingTable;
  readonly raise?: PythonException;
  /** The values of the wrong type, in any profile. */
  readonly issues?: readonly ValidationIssue[];
}

/**
 * _SdkGlobalSettings().get_merged(profile) (config/settings.py:51-117). `document` is config.toml, empty if there is
 * none.
 */
export function mergeProfile(document: SettingTable, name: SettingNode, models: SdkModels): ProfileMerge {
  // InitSettingsSource accepts top-level names in upper or lower case, the alias before the field's name
  // (sources/base.py:443-485).
  const defaults = topLevel(document, ['default', 'defaults']);
  const byName = topLevel(document, ['profile', 'profile_settings_by_name']);
  const entries = new Map([
    ...(defaults ? [['default', defaults] as const] : []),
    ...(byName ? [['profile', byName] as const] : []),
  ]);
  const shown = { ...tableEntry('defaults', defaults), ...tableEntry('profile', profileIn(byName, name)) };
  // A validator calls v.setdefault() before pydantic checks the type (config/settings.py:96-104).
  if (byName && byName.t !== 'dict') {
    const issue = { path: ['profile'], type: 'dict_type', inputType: typeName(byName), place: byName.place };
    return { ...shown, raise: attributeError(classPath(byName), 'setdefault'), issues: [issue] };
  }
  const { issues, crash } = validateModel(models.document, { ...document, entries });
  if (crash) return { ...shown, raise: crash.error, issues: [crash.issue] };
  if (issues.length > 0) return { ...shown, raise: validationError(models.document.name, issues), issues };
  if (name.t === 'list' || name.t === 'dict')
    return { ...shown, raise: pythonTypeError(`unhashable type: '${typeName(name)}'`) };
  const isDefault = name.t === 'str' && name.v === 'default';
  if (!shown.profile && !isDefault) return { ...shown, raise: noSuchProfile(name) };
  const empty: SettingTable = { ...document, entries: new Map() };
  const [under, over] = [shown.defaults ?? empty, shown.profile ?? empty].map((table) =>
    setFields(models.profile, table),
  );
  return { ...shown, table: deepUpdate(under ?? empty, over ?? empty) };
}

function topLevel(document: SettingTable, names: readonly string[]): SettingNode | undefined {
  const keys = [...document.entries.keys()];
  const key = names.flatMap((name) => keys.filter((each) => each.toLowerCase() === name))[0];
  return key === undefined ? undefined : document.entries.get(key);
}

function profileIn(byName: SettingNode | undefined, name: SettingNode): SettingNode | undefined {
  return byName?.t === 'dict' && name.t === 'str' ? byName.entries.get(name.v) : undefined;
}

function tableEntry<K extends string>(key: K, node: SettingNode | undefined): { readonly [each in K]?: SettingTable } {
  return node?.t === 'dict' ? ({ [key]: node } as { [each in K]: SettingTable }) : {};
}

/** A KeyError shows its argument's repr(), so the message contains quotes (config/settings.py:79-82). */
function noSuchProfile(name: SettingNode): PythonException {
  const shown = name.t === 'str' ? name.v : pythonReprOfNode(name);
  return {
    class: 'earthscope_sdk.config.error.ProfileDoesNotExistError',
    message: reprStr(`Profile '${shown}' does not exist`),
  };
}

/** `repr()` of a scalar setting; for anything else, its JSON-like text is not needed. */
function pythonReprOfNode(node: SettingNode): string {
  switch (node.t) {
    case 'list':
    case 'dict':
    case 'datetime':
    case 'date':
    case 'time':
      return node.t;
    default:
      return scalarRepr(node);
  }
}
