import type { HomeFact } from '../types/facts.ts';
import type { Provider } from '../types/provider.ts';
import type { World } from '../types/world.ts';
/** The home folder that the clients use, and other homes that hold a platform's folder: the account's own, that of who called sudo. */
export declare function lookAtHome(world: World, providers: readonly Provider[]): Promise<HomeFact>;
