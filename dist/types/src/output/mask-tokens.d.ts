import type { Secret } from '../secret.ts';
import { type GuardedSecrets } from './holds-secret.ts';
/**
 * The text with `[secret]` for every secret of 8 characters and more. What it gives, the writer of output lets pass: a
 * line that holds a secret behind some unusual escaping is taken away as a whole.
 */
export declare function maskTokens(text: string, secrets: Iterable<Secret>): string;
/** As `maskTokens`, for who has the secrets' forms at hand. */
export declare function maskGuarded(text: string, secrets: GuardedSecrets): string;
