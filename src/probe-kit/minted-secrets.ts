import { Secret } from '../secret.ts';

/** Tokens that an answer held. They live as long as the process, so that the writer of output knows them. */
const minted: Secret[] = [];

/** Makes a token of an answer known as a secret. */
export function mintedSecret(text: string): Secret {
  const secret = new Secret(text);
  minted.push(secret);
  return secret;
}

/** All tokens that answers held so far. */
export function mintedSecrets(): readonly Secret[] {
  return minted;
}
