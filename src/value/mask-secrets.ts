import type { Secret } from '../secret.ts';
import type { Resolution, Slot } from '../types/resolution.ts';
import type { Value } from '../types/value.ts';

/** In characters: shorter ones would mask parts of words. */
const shortest = 4;

/**
 * A replay's text with each of the secrets replaced by `[secret]`: plain, without surrounding white space, and escaped
 * as in JSON.
 */
export function maskSecrets(text: string, secrets: Iterable<Secret>): string {
  const texts = [...secrets].map((secret) => secret.reveal());
  const forms = new Set(
    texts
      .flatMap((each) => [each, each.trim(), JSON.stringify(each).slice(1, -1)])
      .filter((form) => form.length >= shortest),
  );
  return [...forms]
    .sort((a, b) => b.length - a.length)
    .reduce((masked, form) => masked.replaceAll(form, '[secret]'), text);
}

/**
 * What a replay found, in the fields and in all entries, used or not.
 * @param except slots that contain nothing secret, such as a client's public id
 */
export function secretsOf(
  { fields, chain }: Pick<Resolution, 'fields' | 'chain'>,
  except: readonly Slot[] = [],
): readonly Secret[] {
  const values = [...Object.entries(fields).map(([slot, { value }]) => ({ slot, value })), ...chain];
  return values.flatMap(({ slot, value }) => (value?.is === 'known' && !except.includes(slot) ? [value.secret] : []));
}

/**
 * The text of a value that is public although it is held with the secrets, such as a client's own id; empty if it is
 * unknown.
 */
export function publicText(value: Value | undefined): string {
  return value?.is === 'known' ? value.secret.reveal() : '';
}
