import type { Facts } from '../types/facts.ts';
import type { RemedyStep } from '../types/finding.ts';
/** Gives a variable its right name: here and now without showing its value, and then where it is set. */
export declare function renameVariable(from: string, to: string, facts: Facts): readonly RemedyStep[];
