import type { JwtTraits } from '../types/value.ts';

/**
 * The claims of a JWT that are not personal, or undefined if the text is not a JWT. The signature is not checked: that
 * is up to the server. Accepts base64url and base64, because some clients and servers mix them.
 */
export function jwtTraits(text: string): JwtTraits | undefined {
  const parts = text.split('.');
  if (parts.length !== 3 || !text.startsWith('eyJ')) return undefined;
  const claims = decodeClaims(parts[1] ?? '');
  if (!claims) return undefined;
  return {
    ...numberClaim('expires', claims['exp']),
    ...numberClaim('issuedAt', claims['iat']),
    ...numberClaim('notBefore', claims['nbf']),
    ...(typeof claims['iss'] === 'string' ? { issuer: claims['iss'] } : {}),
    ...listClaim('audience', claims['aud']),
    ...listClaim('scopes', typeof claims['scope'] === 'string' ? claims['scope'].split(' ') : claims['scope']),
  };
}

function decodeClaims(part: string): Record<string, unknown> | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null && !Array.isArray(claims)
      ? (claims as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function numberClaim<K extends string>(name: K, claim: unknown): { readonly [key in K]?: number } {
  return typeof claim === 'number' && Number.isFinite(claim) ? ({ [name]: claim } as { [key in K]: number }) : {};
}

function listClaim<K extends string>(name: K, claim: unknown): { readonly [key in K]?: readonly string[] } {
  const list = typeof claim === 'string' ? [claim] : claim;
  if (!Array.isArray(list)) return {};
  return { [name]: list.filter((each) => typeof each === 'string') } as unknown as { [key in K]: readonly string[] };
}
