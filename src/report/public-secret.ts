import { catalog } from '../catalog.generated.ts';
import type { Secret } from '../secret.ts';
import { credentialParts, isPlainlyPublic } from '../value/credential-parts.ts';

const oneWord = /^[A-Za-z]{1,15}$/;
let publicText: string | undefined;
/** It is asked for what is masked, and again for what is written. */
const judged = new WeakMap<Secret, boolean>();

/**
 * Whether a value in a secret's place is not secret: it is in a platform's public description (its hosts, its examples,
 * a variable's name), is a single word, which our own sentences may contain too, or a path, an address or a
 * placeholder.
 */
export function isPublicText(secret: Secret): boolean {
  const known = judged.get(secret) ?? isPublic(secret.reveal());
  judged.set(secret, known);
  return known;
}

function isPublic(text: string): boolean {
  if (oneWord.test(text) || isPlainlyPublic(text)) return true;
  // Joining all descriptions takes half a millisecond: an obvious token is in none.
  if (credentialParts(text)[0] === text) return false;
  publicText ??= JSON.stringify(catalog);
  return publicText.includes(text);
}
