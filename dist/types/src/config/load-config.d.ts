import type { ConfigFile } from '../types/config.ts';
import type { World } from '../types/world.ts';
import type { KnownNames } from './parse-config.ts';
/**
 * The configuration that holds here: the user's own, then the one of the repository around the working folder
 * (`auth-doctor.toml` at its root, else `[tool.auth-doctor]` of its pyproject.toml). Nothing is parsed where there
 * is none. Throws `ConfigError`.
 */
export declare function loadConfig(world: World, known: KnownNames): Promise<readonly ConfigFile[]>;
/** The user's own folder: `$XDG_CONFIG_HOME/auth-doctor`, else `~/.config/auth-doctor`. */
export declare function userFolder(world: World): string | undefined;
