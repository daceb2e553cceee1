import type { Secret } from '../secret.ts';
import { type GuardedSecrets, guardedSecrets, holdsForm, maskedSecret } from './holds-secret.ts';
import { maskParts } from './mask-parts.ts';
import { lookForSecrets } from './secret-index.ts';
import { wellFormed } from './text-readings.ts';

/**
 * The text with `[secret]` for every secret of 8 characters and more, and for parts of them. The output writer accepts
 * the result; a line that contains a secret behind unusual escaping is removed entirely.
 */
export function maskTokens(text: string, secrets: Iterable<Secret>): string {
  return maskGuarded(text, guardedSecrets(secrets));
}

/** Like `maskTokens`, for callers that have the secrets' forms. */
export function maskGuarded(text: string, secrets: GuardedSecrets): string {
  const { whole, part } = lookForSecrets(text, secrets.index);
  const masked = whole ? maskWhole(text, secrets) : text;
  return part ? maskParts(masked, secrets.index, maskedSecret) : masked;
}

/** Between texts: no secret reaches across it, nor does a terminal's link that has no end, or a table. */
const between = '\n\x07\0\n';

/** Whether there is nothing to mask in any of these texts, by one look at all of them. */
export function holdsNothing(texts: Iterable<string>, secrets: GuardedSecrets): boolean {
  const { whole, part } = lookForSecrets([...texts].join(between), secrets.index);
  return !whole && !part;
}

function maskWhole(text: string, secrets: GuardedSecrets): string {
  if (!holdsForm(text, secrets)) return text;
  const forms = [...secrets.whole.values()]
    .flatMap(({ plain, escaped }) => [...plain, ...escaped])
    .sort((a, b) => b.length - a.length);
  const masked = forms.reduce((rest, form) => rest.replaceAll(form, maskedSecret), wellFormed(text));
  if (!holdsForm(masked, secrets)) return masked;
  const lines = masked.split('\n').map((line) => (holdsForm(line, secrets) ? maskedSecret : line));
  const joined = lines.join('\n');
  return holdsForm(joined, secrets) ? maskedSecret : joined;
}
