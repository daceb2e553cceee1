import { allSecrets, type Secret } from '../secret.ts';
import { reshaped, say, type Words } from '../value/untrusted.ts';
import { type Exempt, type GuardedSecrets, guardedSecrets, holdsForm, maskedSecret } from './holds-secret.ts';
import { maskParts } from './mask-parts.ts';
import { lookForSecrets } from './secret-index.ts';

/** Output was held back. Its message is all that may be said of it. */
export class LeakError extends Error {
  override readonly name = 'LeakError';
  /** The message. */
  readonly words: Words;

  constructor() {
    const message = say`auth-doctor stopped its output because it contained a secret. This is a bug in auth-doctor.`;
    super(message);
    this.words = message;
  }
}

/** What a text is compared with, and how strictly. */
export interface Guard {
  /** Values held as secrets that may be shown: placeholders, public client ids, hosts. */
  readonly exempt?: Exempt | undefined;
  /** For tests; by default every secret of this process. */
  readonly secrets?: (() => Iterable<Secret>) | undefined;
  /** For tests: a part of a secret is a `LeakError` too. */
  readonly strict?: boolean | undefined;
}

/** So much of what went before is enough to find a part of a secret that was written in two pieces. */
const rememberedForParts = 512;

/**
 * What may be written of a text, on a stream or into a file: all of it, with `[secret]` for each part of a secret.
 * Throws `LeakError` where a whole one is in it. `before` is what was written already.
 */
export function guardedText(text: Words, guard: Guard = {}, before = ''): Words {
  const secrets = guardedSecrets((guard.secrets ?? allSecrets)(), guard.exempt);
  const { whole, part } = lookForSecrets(before + text, secrets.index);
  if (whole && leaks(before, text, secrets)) throw new LeakError();
  if (!part) return text;
  const tail = before.slice(-rememberedForParts);
  const shown = reshaped(text, (each) =>
    maskParts(tail + each, secrets.index, maskedSecret, tail.length).slice(tail.length),
  );
  if (shown !== text && guard.strict) throw new LeakError();
  return shown;
}

/** What was written before counts only together with the new text: secrets that came up since may be in it. */
function leaks(before: string, text: string, secrets: GuardedSecrets): boolean {
  if (holdsForm(text, secrets)) return true;
  return before !== '' && holdsForm(before + text, secrets) && !holdsForm(before, secrets);
}
