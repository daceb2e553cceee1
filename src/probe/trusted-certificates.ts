import tls from 'node:tls';
import { caVariables, trustsSystem } from '../requests/ca-variables.ts';
import type { HttpLibrary } from '../types/provider.ts';
import type { World } from '../types/world.ts';

/** Which certificate authorities to trust: Node's own, those of a bundle instead, or a bundle that cannot be used. */
export type Trust =
  | {
      readonly is: 'own';
      /** Remarks for a reply that was trusted, and for one that was not: how the client may differ. */
      readonly note?: string;
      readonly doubt?: string;
    }
  | { readonly is: 'bundle'; readonly certificates: readonly string[] }
  | { readonly is: 'broken'; readonly why: string };

type Surroundings = Pick<World, 'env' | 'read' | 'list' | 'platform'>;

/**
 * Where OpenSSL keeps the system's certificates: Debian's compiled-in path, that of most other builds, Red Hat's, and
 * then the candidates of httpcore2 2.16.2 _ssl.py:9-15.
 */
const systemBundles = [
  '/usr/lib/ssl/cert.pem',
  '/etc/ssl/cert.pem',
  '/etc/pki/tls/cert.pem',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/ssl/ca-bundle.pem',
];
const mostFiles = 400;

/**
 * What the client would trust, by its library's variables, or else by its library's own list (Node's is Mozilla's, as
 * is certifi's).
 */
export async function trustedCertificates(library: HttpLibrary, world: Surroundings): Promise<Trust> {
  const variable = (name: string): string => world.env.find((each) => each.name === name)?.value ?? '';
  const name = caVariables[library].find((each) => variable(each) !== '');
  if (name === undefined) {
    const system = trustsSystem(library) ? await systemCertificates(world, variable('CONDA_PREFIX')) : [];
    if (system.length > 0) return { is: 'bundle', certificates: system };
    return {
      is: 'own',
      ...(variable('NODE_EXTRA_CA_CERTS') === '' ? {} : { note: nodeAlone(library) }),
      ...(trustsSystem(library)
        ? { doubt: 'the client also trusts the operating system’s store, which could not be read' }
        : {}),
    };
  }
  const path = variable(name);
  const pem = (await textOf(path, world)) ?? (await textsOfFolder(path, world));
  if (pem === undefined)
    return {
      is: 'broken',
      why: `${name} names a certificate bundle that cannot be read, and the client fails on it`,
    };
  const certificates = certificatesIn(pem);
  return certificates.length === 0
    ? { is: 'broken', why: `${name} names a file without certificates, and the client fails on it` }
    : { is: 'bundle', certificates };
}

/** Empty if the system's store cannot be read: on Windows and macOS before Node 22.15, or if there is none. */
async function systemCertificates(world: Surroundings, condaPrefix: string): Promise<readonly string[]> {
  if (world.platform !== 'linux') return certificatesOfNode();
  // conda builds OpenSSL with a store of its own.
  for (const path of [...(condaPrefix === '' ? [] : [`${condaPrefix}/ssl/cert.pem`]), ...systemBundles]) {
    const certificates = certificatesIn((await textOf(path, world)) ?? '');
    if (certificates.length > 0) return certificates;
  }
  return [];
}

/** Node 22.15 and later ask Windows and macOS; the types are those of the oldest supported Node. */
function certificatesOfNode(): readonly string[] {
  const { getCACertificates } = tls as { getCACertificates?: (type: 'system') => readonly string[] };
  return getCACertificates?.('system') ?? [];
}

function certificatesIn(pem: string): readonly string[] {
  return pem.match(/-----BEGIN (?:TRUSTED )?CERTIFICATE-----[\s\S]+?-----END (?:TRUSTED )?CERTIFICATE-----/g) ?? [];
}

function nodeAlone(library: HttpLibrary): string {
  return `auth-doctor also trusted NODE_EXTRA_CA_CERTS, which the client does not read: if it rejects a certificate, set ${caVariables[library][0]}`;
}

async function textOf(path: string, world: Pick<World, 'read'>): Promise<string | undefined> {
  const read = await world.read(path);
  return read.is === 'file' ? Buffer.from(read.bytes).toString('latin1') : undefined;
}

/** A directory of certificates named by their hashes, as `c_rehash` creates it. */
async function textsOfFolder(path: string, world: Pick<World, 'read' | 'list'>): Promise<string | undefined> {
  const listed = await world.list(path);
  if (listed.is !== 'found') return undefined;
  const names = listed.names.filter((each) => /^[0-9a-f]{8}\.\d+$/.test(each)).slice(0, mostFiles);
  const texts = await Promise.all(
    names.map(async (each) => (await textOf(`${path.replace(/\/+$/, '')}/${each}`, world)) ?? ''),
  );
  return texts.join('\n');
}
