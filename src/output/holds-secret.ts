import type { Secret } from '../secret.ts';
import { credentialParts } from '../value/credential-parts.ts';
import { type SecretForms, secretForms, shortestGuarded } from './secret-forms.ts';
import { lookForSecrets, type SecretIndex, secretIndex } from './secret-index.ts';
import { textReadings } from './text-readings.ts';

/** What replaces a secret. */
export const maskedSecret = '[secret]';

/** Whether a value that is held as a `Secret` may be shown: a placeholder, a public client id, a host. */
export type Exempt = (secret: Secret) => boolean;

/** What to look for: whole secrets, each once, and parts of those that could be credentials. */
export interface GuardedSecrets {
  readonly whole: ReadonlyMap<string, SecretForms>;
  readonly index: SecretIndex;
}

const formsOf = new WeakMap<Secret, ReadonlyMap<string, SecretForms>>();
let newest: { readonly texts: readonly string[]; readonly index: SecretIndex } | undefined;

/**
 * Works out what to look for: secrets of 8 characters and more that are not exempt. White space alone is not a secret
 * (it is in any table), and a secret equal to our own mask cannot be distinguished from it.
 */
export function guardedSecrets(secrets: Iterable<Secret>, exempt: Exempt = () => false): GuardedSecrets {
  const whole = new Map<string, SecretForms>();
  for (const secret of secrets) {
    const forms = formsOf.get(secret) ?? formsOfCores(secret, whole);
    formsOf.set(secret, forms);
    // Whether it is exempt costs more to find out: most that are short have no forms.
    if (forms.size === 0 || exempt(secret)) continue;
    for (const [text, each] of forms) whole.set(text, each);
  }
  return { whole, index: indexOf(whole) };
}

/** The same secrets are looked for in every text that is written. */
function indexOf(whole: GuardedSecrets['whole']): SecretIndex {
  const texts = [...whole.keys()];
  if (newest?.texts.length === texts.length && texts.every((text, at) => text === newest?.texts[at]))
    return newest.index;
  const index = secretIndex([...whole.values()]);
  newest = { texts, index };
  return index;
}

/** Whether a text still contains a whole secret, in any of its forms and behind any escaping. */
export function holdsSecret(text: string, secrets: GuardedSecrets): boolean {
  return lookForSecrets(text, secrets.index).whole && holdsForm(text, secrets);
}

/** Like `holdsSecret`, for callers that already know the text may contain one. */
export function holdsForm(text: string, { whole }: GuardedSecrets): boolean {
  if (whole.size === 0 || text.length < shortestGuarded) return false;
  const [first = '', ...others] = textReadings(text);
  for (const { plain, escaped } of whole.values()) {
    if (plain.some((form) => first.includes(form)) || escaped.some((form) => first.includes(form))) return true;
    if (plain.some((form) => others.some((reading) => reading.includes(form)))) return true;
  }
  return false;
}

/**
 * The value itself, and without what a client trims or prepends: each is the secret as well. Many clients hold the same
 * one.
 */
function formsOfCores(secret: Secret, known: GuardedSecrets['whole']): ReadonlyMap<string, SecretForms> {
  const text = secret.reveal();
  // What has the text in it, white space and all, has the trimmed one in it too, in whatever form.
  const trimmed = text.trim();
  const whole = isGuarded(trimmed) ? trimmed : text;
  const unquoted = /^["'`]/.test(trimmed) ? trimmed.replace(/^(["'`])(.*)\1$/s, '$2').trim() : trimmed;
  const bare = unquoted.includes(' ') ? unquoted.replace(/^(?:Bearer|Basic|Token) +/i, '') : unquoted;
  const forms = new Map<string, SecretForms>();
  for (const each of new Set([whole, unquoted, bare]))
    if (isGuarded(each)) forms.set(each, known.get(each) ?? secretForms(each, credentialParts(each)));
  return forms;
}

function isGuarded(text: string): boolean {
  if (text.length < shortestGuarded || text === maskedSecret || text.trim() === '') return false;
  return text.length >= 2 * shortestGuarded || [...text].length >= shortestGuarded;
}
