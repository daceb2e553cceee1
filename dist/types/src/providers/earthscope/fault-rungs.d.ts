import type { Rung } from '../../types/resolution.ts';
import type { Sources } from './read-sources.ts';
import type { ValidationIssue } from './validate.ts';
/** What stops the client, or is passed over, though it is no credential: a variable that is not JSON, a setting of the wrong kind. */
export declare function faultRungs({ env, merge, bootstrap }: Sources, issues: readonly ValidationIssue[]): readonly Rung[];
