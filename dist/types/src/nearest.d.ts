/**
 * The known word that was probably meant, or undefined where none is near: at most a third of its letters differ.
 * (fastest-levenshtein: small, without dependencies, and exact.)
 */
export declare function nearest(word: string, known: readonly string[]): string | undefined;
