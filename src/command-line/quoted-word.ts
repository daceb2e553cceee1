import { guardedSecrets, holdsSecret } from '../output/holds-secret.ts';
import { liveSecrets } from '../secret.ts';

/** Words of letters, in lower case, in capitals or with one capital, as names are: random text mixes them. */
const plainWord = /^-{0,2}(?:[A-Z]?[a-z]{1,15}|[A-Z]{1,15})(?:[-_.](?:[A-Z]?[a-z]{1,15}|[A-Z]{1,15}))*$/;
const longest = 24;

/**
 * Returns what was typed in quotation marks, or undefined where it may not be repeated: it is long, has digits or odd
 * characters, is what a variable of this environment holds (the shell has filled in `$NAME`), or holds a secret.
 */
export function quotedWord(typed: string, env: Readonly<Record<string, string | undefined>> = {}): string | undefined {
  if (typed.length > longest || !plainWord.test(typed)) return undefined;
  if (Object.values(env).includes(typed.replace(/^-+/, ''))) return undefined;
  // Single words are exempt where a report is written: its sentences are made of them. Here it is one word alone.
  return holdsSecret(typed, guardedSecrets(liveSecrets())) ? undefined : `"${typed}"`;
}
