import { closest, distance } from 'fastest-levenshtein';

/**
 * The known word that was probably meant, or undefined where none is near: at most a third of its letters differ.
 * (fastest-levenshtein: small, without dependencies, and exact.)
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const best = closest(word.toLowerCase(), known as string[]);
  return distance(word.toLowerCase(), best.toLowerCase()) <= Math.max(1, Math.floor(best.length / 3)) ? best : undefined;
}
