import type { DecoyFact } from '../types/facts.ts';
import type { Provider } from '../types/provider.ts';
import type { World } from '../types/world.ts';
/** The decoys of the given platforms that are there: variables and files that look right and that no client reads. */
export declare function findDecoys(world: World, providers: readonly Provider[]): Promise<readonly DecoyFact[]>;
