/**
 * Descartes Labs names its cache after a hash of the credentials. People see it on their own machine, since the remedy
 * needs the name; what is sent on holds it not.
 */
export function maskCacheHash(text: string): string {
  return text.replace(/jwt_token_[0-9a-f]{40}\.json/g, 'jwt_token_[hash].json');
}
