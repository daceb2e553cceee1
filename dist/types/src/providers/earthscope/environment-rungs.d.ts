import type { Rung, Slot } from '../../types/resolution.ts';
import type { EnvironmentVariable } from '../../types/world.ts';
/** The variables that can hold a credential: `ES_OAUTH2__…` in any case, then the whole object in `ES_OAUTH2`. */
export declare function environmentRungs(environment: readonly EnvironmentVariable[], slot: Slot): readonly Rung[];
