import { closest, distance } from 'fastest-levenshtein';

/**
 * The known word that was probably meant, or undefined where none is near: at most a third of its letters differ.
 * (fastest-levenshtein: small, without dependencies, and exact.)
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const best = closest(word.toLowerCase(), known as string[]);
  return distance(word.toLowerCase(), best.toLowerCase()) <= Math.max(1, Math.floor(best.length / 3))
    ? best
    : undefined;
}

/**
 * The known word that was probably meant, where what was typed may be repeated: it is short, plain and near. A word that
 * is not may be a pasted secret.
 */
export function didYouMean(typed: string, known: readonly string[]): string | undefined {
  return /^[a-z-]{2,15}$/i.test(typed) ? nearest(typed, known) : undefined;
}
