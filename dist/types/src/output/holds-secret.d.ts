import type { Secret } from '../secret.ts';
import { type SecretForms } from './secret-forms.ts';
/** What stands in a secret's place. */
export declare const maskedSecret = "[secret]";
/** Whether a value that is held as a `Secret` may be shown: a placeholder, a public client id, a host. */
export type Exempt = (secret: Secret) => boolean;
/** What to look for, of each secret once. */
export type GuardedSecrets = ReadonlyMap<string, SecretForms>;
/**
 * Works out what to look for: secrets of 8 characters and more that are not exempt. Nothing but white space is no
 * secret (it stands in any table), and one whose text is our own mask cannot be told from it.
 */
export declare function guardedSecrets(secrets: Iterable<Secret>, exempt?: Exempt): GuardedSecrets;
/** Whether a text still holds a secret, in any of its forms or behind any escaping. */
export declare function holdsSecret(text: string, secrets: GuardedSecrets): boolean;
