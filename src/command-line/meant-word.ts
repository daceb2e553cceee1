import { nearest } from '../nearest.ts';

/**
 * The known word that was probably meant, where what was typed may be repeated: it is short, plain and near. A word that
 * is not may be a pasted secret.
 */
export function meantWord(typed: string, known: readonly string[]): string | undefined {
  return /^[a-z-]{2,15}$/i.test(typed) ? nearest(typed, known) : undefined;
}
