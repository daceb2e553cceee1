import type { ResolveInput } from '../../types/resolution.ts';
import type { Model } from './model.ts';
import type { SettingNode, SettingTable } from './setting-node.ts';

/**
 * What the user's own code passes to SdkSettings, under the names that sources share: the alias if there is one, in
 * upper or lower case (pydantic-settings 2.16.3 sources/base.py:431-497). `options.profile` and the command line's
 * `--profile` set `profile_name`.
 */
export function argumentSettings(
  input: ResolveInput | undefined,
  profile: string | undefined,
  model: Model,
): SettingTable {
  const args: Readonly<Record<string, unknown>> = {
    ...(profile === undefined ? {} : { profile_name: profile }),
    ...input?.args,
  };
  const entries = new Map<string, SettingNode>();
  for (const field of model.fields) {
    const names = [field.alias ?? field.name, field.name];
    const given = names.flatMap((name) => Object.keys(args).filter((key) => key.toLowerCase() === name))[0];
    if (given !== undefined) entries.set(names[0] ?? field.name, nodeFromArgument(args[given], given));
  }
  return { t: 'dict', entries, source: 'arg', place: { kind: 'argument', name: '' } };
}

/** What the user's own code passes, as a setting. Anything that JSON cannot represent counts as None. */
function nodeFromArgument(value: unknown, name: string): SettingNode {
  const origin = { source: 'arg', place: { kind: 'argument', name } } as const;
  if (typeof value === 'string') return { t: 'str', v: value, ...origin };
  if (typeof value === 'boolean') return { t: 'bool', v: value, ...origin };
  if (typeof value === 'number')
    return { t: Number.isInteger(value) ? 'int' : 'float', text: String(value), ...origin };
  if (Array.isArray(value)) return { t: 'list', items: value.map((item) => nodeFromArgument(item, name)), ...origin };
  if (typeof value !== 'object' || value === null) return { t: 'null', ...origin };
  const entries = Object.entries(value).map(([key, each]) => [key, nodeFromArgument(each, `${name}.${key}`)] as const);
  return { t: 'dict', entries: new Map(entries), ...origin };
}
