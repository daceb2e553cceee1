import type { Slot } from '../../types/resolution.ts';
import { type ReplayState } from './replay-state.ts';
import { type Scope } from './scope.ts';
/** Goes through the sources in the client's order. Those it would not look at are shown all the same, as ignored. */
export declare function walkSources(scope: Scope, state: ReplayState): Promise<void>;
/** The sets of slots of which one must be whole. */
export declare function kindsOf({ client }: Scope): readonly (readonly Slot[])[];
