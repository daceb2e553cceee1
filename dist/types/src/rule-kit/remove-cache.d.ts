import type { Facts } from '../types/facts.ts';
import type { RemedyStep } from '../types/finding.ts';
/** Deletes a file that its client makes anew whenever it needs to. */
export declare function removeCache(path: string, say: string, facts: Facts): RemedyStep;
