import type { HttpLibrary } from '../types/provider.ts';

/**
 * The variables that name a CA bundle; the first that is set counts: requests 2.34.2 sessions.py,
 * merge_environment_settings; httpx 0.28.1 _config.py:26-37; httpcore2 2.16.2 _ssl.py:22-26. Each replaces the default
 * trust, and neither library reads the other's variables.
 */
export const caVariables = {
  requests: ['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'],
  httpx: ['SSL_CERT_FILE', 'SSL_CERT_DIR'],
  httpx2: ['SSL_CERT_FILE', 'SSL_CERT_DIR'],
} as const satisfies Readonly<Record<HttpLibrary, readonly [string, ...string[]]>>;

/**
 * Whether a library trusts the operating system's store unless a variable says otherwise; the others trust certifi's
 * list.
 */
export function trustsSystem(library: HttpLibrary): boolean {
  return library === 'httpx2';
}
