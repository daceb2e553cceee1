import type { ResolveInput } from '../../types/resolution.ts';
import type { SettingTable } from './setting-node.ts';
/**
 * What the user's own code passes to SdkSettings, under the names that sources share: the alias where there is one,
 * in any case (pydantic-settings 2.16.3 sources/base.py:431-497). `options.profile` and the command line's
 * `--profile` stand for `profile_name`.
 */
export declare function argumentSettings(input: ResolveInput | undefined, profile: string | undefined): SettingTable;
