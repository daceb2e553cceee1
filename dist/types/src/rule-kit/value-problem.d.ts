import type { Facts } from '../types/facts.ts';
import type { Evidence, RuleProblem } from '../types/finding.ts';
import { type HeldValue } from './held-values.ts';
/** What a rule says of a damaged value, where the remedy is to put the right one in its place. */
export interface ValueFault {
    readonly message: string;
    readonly cause: string;
    /** The instruction: `Take the quotation marks away`. */
    readonly remedy: string;
    readonly evidence?: readonly Evidence[];
    readonly severity?: RuleProblem['severity'];
    readonly wontHelp?: readonly string[];
}
/**
 * A problem of one value in use, with its evidence row and the steps to correct it where it stands. Where a variable
 * hides a good value, taking the variable away is the shorter way.
 */
export declare function valueProblem(held: HeldValue, facts: Facts, fault: ValueFault): RuleProblem;
