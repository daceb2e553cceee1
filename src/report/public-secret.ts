import { catalogTexts } from '../catalog.generated.ts';
import type { Secret } from '../secret.ts';
import { credentialParts, isPlainlyPublic } from '../value/credential-parts.ts';

/** In lower case, in capitals, or several joined: `refreshToken`, `PowerShell`. */
const oneWord = /^(?=.{1,15}$)(?:[A-Z]+|[a-z]*(?:[A-Z][a-z]+)*)$/;
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
  if (oneWord.test(text)) return true;
  // The usual case first: an obvious token is in no description.
  if (credentialParts(text)[0] === text) return false;
  return isPlainlyPublic(text) || catalogTexts.some((each) => each.includes(text));
}
