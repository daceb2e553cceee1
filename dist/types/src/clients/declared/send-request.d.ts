import type { ReplayState } from './replay-state.ts';
import { type Scope } from './scope.ts';
/** What the first request would raise before it connects, and what the constructor's own request would warn of. */
export declare function sendRequest(scope: Scope, state: ReplayState): Promise<void>;
