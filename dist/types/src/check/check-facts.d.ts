import type { CheckResult, Facts } from '../types/facts.ts';
import type { Rule } from '../types/rule.ts';
/**
 * Runs the rules over the facts. One finding is given per cause: what a later layer says about the same credential
 * becomes evidence of the first. A rule that crashes is a stated gap, never the end of the run.
 */
export declare function checkFacts(facts: Facts, rules: readonly Rule[]): CheckResult;
