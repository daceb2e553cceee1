import type { Facts } from '../types/facts.ts';
import type { RuleProblem } from '../types/finding.ts';
import type { VersionFault } from '../types/provider.ts';
/** A problem for each installed version that is known to be at fault in the given way. */
export declare function installedProblems(kind: VersionFault['kind'], facts: Facts, cause: string): readonly RuleProblem[];
