import type { Rung } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
/**
 * Token files that exist where a person may have put them and that this client does not open: other servers' files,
 * misspelt names, folders that only the other CAVE clients look into.
 * @param consulted the paths that the ladder names already
 * @param reads what this client reads, for the reason: `caveclient`
 */
export declare function passedOver(world: World, consulted: readonly string[], reads: string, key?: string): Promise<readonly Rung[]>;
