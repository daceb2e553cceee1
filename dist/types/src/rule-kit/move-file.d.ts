import type { Facts } from '../types/facts.ts';
import type { RemedyStep } from '../types/finding.ts';
/** Gives a file another name, in a folder that may have to be made. A file that is there already is never replaced. */
export declare function moveFile(from: string, to: string, say: string, facts: Facts): RemedyStep;
