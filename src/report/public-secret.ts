import { catalog } from '../catalog.generated.ts';
import type { Secret } from '../secret.ts';
import { credentialParts, isPlainlyPublic } from '../value/credential-parts.ts';

const oneWord = /^[A-Za-z]{1,15}$/;
let publicText: string | undefined;
/** It is asked for what is masked, and again for what is written. */
const judged = new WeakMap<Secret, boolean>();

/**
 * Whether a value that is where a secret is expected is none: it is in a platform's public description (its hosts,
 * its examples, a variable's name), is a single word, which our own sentences may hold too, or a path, an address or a
 * placeholder.
 */
export function isPublicText(secret: Secret): boolean {
  const known = judged.get(secret) ?? isPublic(secret.reveal());
  judged.set(secret, known);
  return known;
}

function isPublic(text: string): boolean {
  if (oneWord.test(text) || isPlainlyPublic(text)) return true;
  // All descriptions as one text cost half a millisecond: what is a token through and through is in none.
  if (credentialParts(text)[0] === text) return false;
  publicText ??= JSON.stringify(catalog);
  return publicText.includes(text);
}
