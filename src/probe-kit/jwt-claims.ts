import { type JsonObject, jsonObject } from './reply-json.ts';

/** The claims of a JWT, personal ones too; the signature is not checked. Undefined if the text is no JWT. */
export function jwtClaims(token: string): JsonObject | undefined {
  const parts = token.split('.');
  if (parts.length !== 3) return undefined;
  return jsonObject(Buffer.from(parts[1] ?? '', 'base64url').toString('utf8'));
}
