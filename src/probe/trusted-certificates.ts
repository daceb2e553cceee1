import type { HttpLibrary } from '../probe-kit/probe-request.ts';
import type { World } from '../types/world.ts';

/** Which certificate authorities to trust: Node's own, those of a bundle instead, or a bundle that cannot be used. */
export type Trust =
  | { readonly is: 'own'; readonly note?: string }
  | { readonly is: 'bundle'; readonly certificates: readonly string[] }
  | { readonly is: 'broken'; readonly why: string };

/**
 * requests 2.34.2 sessions.py, merge_environment_settings; httpx 0.28.1 _config.py:26-37. Each puts the named bundle in
 * the place of certifi's, and neither reads the other's variables.
 */
const variables: Readonly<Record<HttpLibrary, readonly string[]>> = {
  requests: ['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'],
  httpx: ['SSL_CERT_FILE', 'SSL_CERT_DIR'],
};
const mostFiles = 400;

/** What the client would trust, by its library's variables. */
export async function trustedCertificates(
  library: HttpLibrary,
  world: Pick<World, 'env' | 'read' | 'list'>,
): Promise<Trust> {
  const variable = (name: string): string => world.env.find((each) => each.name === name)?.value ?? '';
  const name = variables[library].find((each) => variable(each) !== '');
  if (name === undefined)
    return variable('NODE_EXTRA_CA_CERTS') === '' ? { is: 'own' } : { is: 'own', note: nodeAlone(library) };
  const path = variable(name);
  const pem = (await textOf(path, world)) ?? (await textsOfFolder(path, world));
  if (pem === undefined)
    return {
      is: 'broken',
      why: `${name} names a bundle of certificates that cannot be read, and the client fails over it`,
    };
  const certificates =
    pem.match(/-----BEGIN (?:TRUSTED )?CERTIFICATE-----[\s\S]+?-----END (?:TRUSTED )?CERTIFICATE-----/g) ?? [];
  return certificates.length === 0
    ? { is: 'broken', why: `${name} names a file without certificates, and the client fails over it` }
    : { is: 'bundle', certificates };
}

function nodeAlone(library: HttpLibrary): string {
  return `auth-doctor also trusted NODE_EXTRA_CA_CERTS, which the client does not read: where it fails over a certificate, set ${variables[library][0] ?? ''}`;
}

async function textOf(path: string, world: Pick<World, 'read'>): Promise<string | undefined> {
  const read = await world.read(path);
  return read.is === 'file' ? Buffer.from(read.bytes).toString('latin1') : undefined;
}

/** A folder of certificates by their hashes, as `c_rehash` makes it. */
async function textsOfFolder(path: string, world: Pick<World, 'read' | 'list'>): Promise<string | undefined> {
  const listed = await world.list(path);
  if (listed.is !== 'found') return undefined;
  const names = listed.names.filter((each) => /^[0-9a-f]{8}\.\d+$/.test(each)).slice(0, mostFiles);
  const texts = await Promise.all(
    names.map(async (each) => (await textOf(`${path.replace(/\/+$/, '')}/${each}`, world)) ?? ''),
  );
  return texts.join('\n');
}
