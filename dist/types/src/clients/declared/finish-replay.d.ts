import { type ReplayState } from './replay-state.ts';
import { type Scope } from './scope.ts';
/** What comes after all sources: what is missing, the declared steps, the first request. */
export declare function finishReplay(scope: Scope, state: ReplayState): Promise<void>;
