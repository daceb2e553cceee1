import type { Resolution } from '../types/resolution.ts';
/** Whether a client is left without any credential of its user's own. */
export declare function holdsNothing({ fields }: Resolution): boolean;
