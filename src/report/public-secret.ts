import { catalog } from '../catalog.generated.ts';
import type { Secret } from '../secret.ts';
import { isPlainlyPublic } from '../value/credential-parts.ts';

const oneWord = /^[A-Za-z]{1,15}$/;
let publicText: string | undefined;

/**
 * Whether a value that stands where a secret is due is none: it stands in a platform's public description (its hosts,
 * its examples, a variable's name), is a single word, which our own sentences may hold too, or a path, an address or a
 * placeholder.
 */
export function isPublicText(secret: Secret): boolean {
  const text = secret.reveal();
  if (oneWord.test(text) || isPlainlyPublic(text)) return true;
  publicText ??= JSON.stringify(catalog);
  return publicText.includes(text);
}
