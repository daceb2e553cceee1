import { guardedSecrets, holdsSecret } from '../output/holds-secret.ts';
import { allSecrets } from '../secret.ts';
import { mayShow, shown } from '../value/foreign-text.ts';
import { rawText, say, type Untrusted, type Words } from '../value/untrusted.ts';

/**
 * Returns what was typed in quotation marks, or undefined if it must not be repeated: it is long, has digits or unusual
 * characters, is the value of an environment variable (the shell expanded `$NAME`), or contains a secret.
 */
export function quotedWord(
  typed: Untrusted,
  env: Readonly<Record<string, string | undefined>> = {},
): Words | undefined {
  const text = rawText(typed);
  if (!mayShow(text, 'typed') || Object.values(env).includes(text.replace(/^-+/, ''))) return undefined;
  // In reports, single words are exempt because sentences consist of them. Here it is one word alone.
  return holdsSecret(text, guardedSecrets(allSecrets())) ? undefined : say`"${shown(typed, 'typed')}"`;
}
