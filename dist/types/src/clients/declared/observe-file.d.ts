import type { DeclaredSource } from '../../types/declared-client.ts';
import type { SourceSeen } from './observation.ts';
import { type Scope } from './scope.ts';
type FileSource = Extract<DeclaredSource, {
    kind: 'file';
}>;
/** Looks at a file source: what stands in it under the field's keys, or what is wrong with it. */
export declare function observeFile(scope: Scope, source: FileSource): Promise<SourceSeen>;
export {};
