import type { Exempt } from '../../src/output/holds-secret.ts';
import { wellFormed } from '../../src/output/text-readings.ts';

/**
 * Exempts a value that is part of public text anyway: a variable's name, a host, a platform's id, a file's path. People
 * do put such a thing in a token's place, and the finding must be able to say so.
 */
export function publicWords(words: Iterable<string>): Exempt {
  const known = [...words];
  return (secret) => {
    const text = wellFormed(secret.reveal()).trim();
    return known.some((word) => word.includes(text));
  };
}
