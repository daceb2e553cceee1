import type { ResolveInput } from '../../types/resolution.ts';
import type { Model } from './model.ts';
import { nodeFromArgument } from './node-from-argument.ts';
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
