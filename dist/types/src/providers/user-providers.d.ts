import type { Provider } from '../types/provider.ts';
import type { World } from '../types/world.ts';
/**
 * The platforms that the user has added: `~/.config/auth-doctor/providers/*.toml` (below XDG_CONFIG_HOME where that is
 * an absolute path). No other folder is looked at, a repository's least of all: such a file says where tokens are and,
 * one day, where they are sent. Throws `ProviderFileError`, which names the file, the key and what was probably meant.
 */
export declare function userProviders(world: World): Promise<readonly Provider[]>;
