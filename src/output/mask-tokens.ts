import type { Secret } from '../secret.ts';
import { type GuardedSecrets, guardedSecrets, holdsSecret, maskedSecret } from './holds-secret.ts';
import { maskWindows } from './secret-windows.ts';
import { wellFormed } from './text-readings.ts';

/**
 * The text with `[secret]` for every secret of 8 characters and more, and for parts of them. What it gives, the writer of output lets pass: a
 * line that holds a secret behind some unusual escaping is taken away as a whole.
 */
export function maskTokens(text: string, secrets: Iterable<Secret>): string {
  return maskGuarded(text, guardedSecrets(secrets));
}

/** As `maskTokens`, for who has the secrets' forms at hand. */
export function maskGuarded(text: string, secrets: GuardedSecrets): string {
  return maskWindows(maskWhole(text, secrets), secrets.windows, maskedSecret);
}

function maskWhole(text: string, secrets: GuardedSecrets): string {
  if (!holdsSecret(text, secrets)) return text;
  const forms = [...secrets.whole.values()]
    .flatMap(({ plain, escaped }) => [...plain, ...escaped])
    .sort((a, b) => b.length - a.length);
  const masked = forms.reduce((rest, form) => rest.replaceAll(form, maskedSecret), wellFormed(text));
  if (!holdsSecret(masked, secrets)) return masked;
  const lines = masked.split('\n').map((line) => (holdsSecret(line, secrets) ? maskedSecret : line));
  const joined = lines.join('\n');
  return holdsSecret(joined, secrets) ? maskedSecret : joined;
}
