import type { ResolveInput } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { type BootstrapSettings } from './bootstrap-variable.ts';
import { type EnvSettings } from './env-source.ts';
import type { FileSource } from './file-source.ts';
import { type ProfileMerge } from './merge-profile.ts';
import type { SettingNode, SettingTable } from './setting-node.ts';
/** All that the client consults, each source read for itself, also behind one that raises. */
export interface Sources {
    /** `~/.earthscope`. */
    readonly folder: string;
    readonly args: SettingTable;
    readonly env: EnvSettings;
    /** The profile whose files are read, which need not be the one in the end's settings. */
    readonly profile: SettingNode;
    readonly configToml: FileSource;
    readonly merge: ProfileMerge;
    readonly tokensJson: FileSource;
    readonly legacy: FileSource;
    readonly bootstrap: BootstrapSettings;
}
/** Reads every source; undefined where there is no home folder at all (Path.home() raises at import). */
export declare function readSources(world: World, input: ResolveInput | undefined, profileOption: string | undefined): Promise<Sources | undefined>;
/** A profile's tokens.json (config/settings.py:36-48, config/_util.py:44-48). */
export declare function tokensPath(world: World, folder: string, profile: string): string;
