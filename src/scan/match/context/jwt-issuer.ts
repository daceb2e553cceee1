import type { TokenPattern } from './token-patterns.ts';

/** Whether the text is a JWT whose issuer or audience is the platform's: one of the shape's, or on one of its hosts. */
export function isIssuedBy(pattern: TokenPattern, jwt: string): boolean {
  const claims = claimsOf(jwt);
  if (!claims) return false;
  const issuers = textsOf(claims['iss']);
  const audiences = textsOf(claims['aud']);
  return (
    issuers.some((issuer) => pattern.issuers.some((each) => withoutSlash(each) === withoutSlash(issuer))) ||
    audiences.some((audience) => pattern.audiences.some((each) => withoutSlash(each) === withoutSlash(audience))) ||
    [...issuers, ...audiences].some((text) => isOnHost(text, pattern.hosts))
  );
}

/** Whether a URL or host is one of the hosts or below one. */
export function isOnHost(text: string, hosts: readonly string[]): boolean {
  const host = /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/)?([A-Za-z0-9.-]{1,253})(?:[:/?#]|$)/i.exec(text)?.[1]?.toLowerCase();
  return host !== undefined && hosts.some((each) => host === each || host.endsWith(`.${each}`));
}

/** The claims of a JWT's payload, or undefined if it cannot be decoded. */
function claimsOf(jwt: string): Record<string, unknown> | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? (claims as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function textsOf(claim: unknown): readonly string[] {
  return (Array.isArray(claim) ? claim : [claim]).filter((each) => typeof each === 'string');
}

function withoutSlash(url: string): string {
  return url.endsWith('/') ? url.slice(0, -1) : url;
}
