import type { HttpLibrary } from '../types/provider.ts';

/**
 * The variables that name a bundle of certificate authorities, the first that is set counts: requests 2.34.2 sessions.py,
 * merge_environment_settings; httpx 0.28.1 _config.py:26-37; httpcore2 2.16.2 _ssl.py:22-26. Each puts the bundle in the
 * place of what it trusts else, and neither reads the other's.
 */
export const caVariables = {
  requests: ['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'],
  httpx: ['SSL_CERT_FILE', 'SSL_CERT_DIR'],
  httpx2: ['SSL_CERT_FILE', 'SSL_CERT_DIR'],
} as const satisfies Readonly<Record<HttpLibrary, readonly [string, ...string[]]>>;

/** Whether a library trusts whom the operating system trusts, where no variable says otherwise; the others trust certifi's list. */
export function trustsSystem(library: HttpLibrary): boolean {
  return library === 'httpx2';
}
