import type { World } from '../../types/world.ts';
import type { FileSource } from './file-source.ts';
/** Where earthscope-cli 0.x kept its tokens (config/_compat.py:31-106); Click's get_app_dir, but for APP_DIRECTORY. */
export declare function legacyPath(world: World): string;
/** LegacyEarthScopeCLISettingsSource (config/_compat.py:109-148): only an absent file and bad JSON are forgiven. */
export declare function readLegacyFile(world: World): Promise<FileSource>;
