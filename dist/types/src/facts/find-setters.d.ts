import type { Place } from '../types/place.ts';
import type { World } from '../types/world.ts';
/**
 * Who sets the given variables: files and line numbers, never values. A file may set a variable and yet not have done
 * so here (another shell, an older terminal), so this is where to look, and no proof.
 */
export declare function findSetters(world: World, names: readonly string[], lookAtRcFiles: boolean): Promise<ReadonlyMap<string, readonly Place[]>>;
