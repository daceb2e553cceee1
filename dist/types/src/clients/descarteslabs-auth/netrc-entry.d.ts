import type { Setting } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
/**
 * The netrc entry that requests takes for a host (requests/utils.py:227-275): it asks for one wherever no `auth` was
 * given, and Basic authentication then replaces the Bearer header (models.py, prepare_auth comes after prepare_headers).
 * NETRC names the one file; else `~/.netrc`, then `~/_netrc`, the first that exists. A broken file counts for nothing.
 */
export declare function netrcEntry(world: World, host: string): Promise<Setting | undefined>;
