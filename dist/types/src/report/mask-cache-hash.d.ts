/**
 * Descartes Labs names its cache after a hash of the credentials. People see it on their own machine, since the remedy
 * needs the name; what is sent on holds it not.
 */
export declare function maskCacheHash(text: string): string;
