import type { Rung } from '../../types/resolution.ts';
import type { BuiltAuth } from './built-auth.ts';
/**
 * Every place that was consulted for each slot, in its order, and the files that the client passes over.
 * `unparsable` is the variable that dynaconf dies of.
 */
export declare function buildLadder(built: BuiltAuth, unparsable: string | undefined): readonly Rung[];
