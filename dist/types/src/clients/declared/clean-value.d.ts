import type { CleanStep, PresenceRule } from '../../types/declared-client.ts';
/** The value as the client cleans it, step by step. */
export declare function cleanValue(text: string, steps: readonly CleanStep[]): string;
/** Whether a text counts as being there. */
export declare function isPresent(text: string, rule: PresenceRule): boolean;
