import type { DeclaredSource } from '../../types/declared-client.ts';
import type { SourceSeen } from './observation.ts';
import { type Scope } from './scope.ts';
/** Looks at a source without judging whether the client would. */
export declare function observeSource(scope: Scope, source: Exclude<DeclaredSource, {
    kind: 'built-in';
}>): Promise<SourceSeen>;
