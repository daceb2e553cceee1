import type { Secret } from '../secret.ts';
/** The label of a value: the same for the same text within one report, and nothing else is told by it. */
export type LabelOf = (secret: Secret) => string;
/** Gives out labels, `A`, `B`, …, in the order in which values are shown. */
export declare function labelValues(): LabelOf;
