import type { Rung } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
/** The tokens of profiles other than the one in use, which the client passes over; `ladder` names what it reads. */
export declare function otherProfiles(world: World, ladder: readonly Rung[]): Promise<readonly Rung[]>;
