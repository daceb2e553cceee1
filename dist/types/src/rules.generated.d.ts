import type { Rule } from './types/rule.ts';
/** Every rule, in the order of their ids. */
export declare const rules: readonly Rule[];
