import type { Field, Resolution, Rung, Slot } from '../../types/resolution.ts';
/** A resolution whose messages, warnings and settings hold none of the credentials that it found, wherever a user put them. */
export declare function maskKnown(resolution: Resolution): Resolution;
/** Replaces each of the texts by `[secret]`, the longest first; very short ones would blot out words. */
export declare function maskTexts(text: string, secrets: readonly string[]): string;
/** The tokens and secrets of a resolution, longest first. A client id is public. */
export declare function secretsOf(fields: Readonly<Record<Slot, Field>>, ladder: readonly Rung[]): readonly string[];
