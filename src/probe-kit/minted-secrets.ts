import { Secret } from '../secret.ts';

/** Tokens from replies. They are kept until the process ends, so that the output writer knows them. */
const minted: Secret[] = [];

/** Registers a token from a reply as a secret. */
export function mintedSecret(text: string): Secret {
  const secret = new Secret(text);
  minted.push(secret);
  return secret;
}

/** All tokens from replies so far. */
export function mintedSecrets(): readonly Secret[] {
  return minted;
}
