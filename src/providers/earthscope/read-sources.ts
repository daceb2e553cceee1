import { expandUser } from '../../python/os-path.ts';
import { pathlibText } from '../../python/pathlib-text.ts';
import type { ResolveInput } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { argumentSettings } from './argument-source.ts';
import { type BootstrapSettings, readBootstrap } from './bootstrap-variable.ts';
import { readConfigToml } from './config-toml.ts';
import { type EnvSettings, envSettings } from './env-source.ts';
import type { FileSource } from './file-source.ts';
import { readLegacyFile } from './legacy-file.ts';
import { mergeProfile, type ProfileMerge } from './merge-profile.ts';
import { type SdkModels, sdkModels } from './sdk-models.ts';
import type { SettingNode, SettingTable } from './setting-node.ts';
import { readTokensJson } from './tokens-json.ts';

/** Everything that the client reads, each source on its own, even after one that raises. */
export interface Sources {
  /** `~/.earthscope`. */
  readonly folder: string;
  readonly models: SdkModels;
  readonly args: SettingTable;
  readonly env: EnvSettings;
  /** The profile whose files are read, which may differ from the one in the final settings. */
  readonly profile: SettingNode;
  readonly configToml: FileSource;
  readonly merge: ProfileMerge;
  readonly tokensJson: FileSource;
  readonly legacy: FileSource;
  readonly bootstrap: BootstrapSettings;
}

/** Reads every source; undefined if there is no home directory at all (Path.home() raises at import). */
export async function readSources(
  world: World,
  input: ResolveInput | undefined,
  profileOption: string | undefined,
  version: string | undefined,
): Promise<Sources | undefined> {
  const home = expandUser(world, '~');
  if (home.startsWith('~')) return undefined;
  const folder = pathlibText(world.platform, home, '.earthscope');
  const models = sdkModels(version);
  const args = argumentSettings(input, profileOption, models.settings);
  const env = envSettings(world.env, models.settings);
  const profile = profileOf(args, env.table);
  const configToml = await readConfigToml(world, pathlibText(world.platform, folder, 'config.toml'));
  const merge = mergeProfile(configToml.table ?? emptyToml(configToml.path), profile, models);
  const tokensJson = await readTokensJson(
    world,
    tokensPath(world, folder, profile.t === 'str' ? profile.v : 'default'),
  );
  const legacy = await readLegacyFile(world);
  return { folder, models, args, env, profile, configToml, merge, tokensJson, legacy, bootstrap: readBootstrap(world) };
}

/** A profile's tokens.json (config/settings.py:36-48, config/_util.py:44-48). */
export function tokensPath(world: World, folder: string, profile: string): string {
  return pathlibText(world.platform, folder, slugOf(profile), 'tokens.json');
}

/**
 * Control characters at which Python's str.split() ends a word, but JavaScript's \s does not; U+FEFF is the other way
 * round.
 */
const moreSpaces = new Set([0x1c, 0x1d, 0x1e, 0x1f, 0x85]);

function slugOf(name: string): string {
  const spaced = name.replaceAll(/\p{Cc}/gu, (char) => (moreSpaces.has(char.charCodeAt(0)) ? ' ' : char));
  return spaced
    .split(/[^\S\ufeff]/u)
    .filter((word) => word !== '')
    .join('-')
    .toLowerCase();
}

/**
 * `profile_name` is tried before `es_profile`, so ES_PROFILE_NAME overrides even an argument here
 * (config/settings.py:136-141).
 */
function profileOf(args: SettingTable, env: SettingTable): SettingNode {
  const found = ['profile_name', 'es_profile']
    .map((key) => args.entries.get(key) ?? env.entries.get(key))
    .find((node) => node !== undefined);
  return found ?? { t: 'str', v: 'default', source: 'config.toml', place: { kind: 'default' } };
}

function emptyToml(path: string): SettingTable {
  return { t: 'dict', entries: new Map(), source: 'config.toml', place: { kind: 'file', path } };
}
