import { Secret } from '../secret.ts';
/** Makes a token of an answer known as a secret. */
export declare function mintedSecret(text: string): Secret;
/** All tokens that answers held so far. */
export declare function mintedSecrets(): readonly Secret[];
