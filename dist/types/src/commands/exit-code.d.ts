import type { Severity } from '../types/finding.ts';
import type { Report } from '../types/report.ts';
/** From which severity on a finding makes the run fail. */
export type FailOn = Severity | 'never';
/** 1 for a finding that counts; 3, where `strict`, for a verdict that could not be told for sure; else 0. */
export declare function exitCodeOf({ findings, gaps }: Report, failOn: FailOn, strict: boolean): 0 | 1 | 3;
