import type { Resolution } from '../../types/resolution.ts';
/** A text from outside, with every credential of this resolution in it masked, plain or escaped as in JSON. */
export declare function maskTokens(resolution: Resolution, text: string): string;
