import type { Secret } from '../secret.ts';
/**
 * Whether a value that stands where a secret is due is none: it stands in a platform's public description (its hosts,
 * its examples, a variable's name), or is a single word, which our own sentences may hold too.
 */
export declare function isPublicText(secret: Secret): boolean;
