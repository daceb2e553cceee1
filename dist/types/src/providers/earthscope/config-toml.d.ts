import type { World } from '../../types/world.ts';
import type { FileSource } from './file-source.ts';
/**
 * Reads `~/.earthscope/config.toml` as TomlConfigSettingsSource does (pydantic-settings 2.16.3 sources/base.py:219-244,
 * sources/providers/toml.py): what is no regular file counts as absent; whatever else is wrong is raised.
 */
export declare function readConfigToml(world: World, path: string): Promise<FileSource>;
