import type { Client, Reply } from '../../types/provider.ts';
import type { Raised, Resolution } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { installedVersion } from '../../value/installations.ts';
import { compareVersions } from '../../value/versions.ts';
import { predictAuthReply } from './auth/predict-reply.ts';
import type { AuthProduct } from './auth/product.ts';
import { resolveAuth } from './auth/resolve-auth.ts';

/** The Descartes Labs client up to its last version; 4.0.0 and later are empty packages. */
export const descarteslabs = {
  id: 'descarteslabs',
  package: { name: 'descarteslabs', versions: ['1.12-3.2'] },
  programs: ['descarteslabs'],
  resolve: async (world, input) => await resolveAuth(await installedProduct(world), world, input),
  predict,
} satisfies Client as Client;

async function installedProduct(world: World): Promise<AuthProduct> {
  const version = await installedVersion(world, descarteslabsProduct.installable);
  const earlier =
    version === undefined ? undefined : earlierProducts.find(({ below }) => compareVersions(version, below) < 0);
  return earlier?.product ?? descarteslabsProduct;
}

const amazonEnvironments = {
  'aws-production': { defaultDomain: 'production.aws.{domain}' },
  'aws-staging': { defaultDomain: 'staging.aws.{domain}' },
  'aws-dev': { defaultDomain: 'dev.aws.{domain}' },
  testing: { defaultDomain: 'dev.aws.{domain}' },
} as const satisfies AuthProduct['environments'];
const freemium = { defaultDomain: 'freemium.aws.{domain}' };

/** descarteslabs 3.2.2 (auth/auth.py, config/settings.toml). */
export const descarteslabsProduct = {
  id: 'descarteslabs',
  installable: { package: { name: 'descarteslabs' }, programs: ['descarteslabs'] },
  module: 'descarteslabs',
  prefix: 'DESCARTESLABS',
  folder: '.descarteslabs',
  helpUrl: 'https://docs.descarteslabs.com/authentication.html',
  defaultEnvironment: 'aws-production',
  domain: 'descarteslabs.com',
  environments: {
    ...amazonEnvironments,
    'aws-freemium': freemium,
    local: {
      defaultDomain: 'dev.localhost',
      platformUrl: 'https://platform.dev.aws.descarteslabs.com',
      iamUrl: 'https://{}:8000',
    },
  },
  cacheNeedsPath: 'set',
} as const satisfies AuthProduct;

// On Google's cloud the addresses are directly below the domain (config/settings.toml of 1.12.0 and 2.1.2).
const googleEnvironments = {
  'gcp-production': { defaultDomain: '{domain}' },
  'gcp-prerelease': {
    defaultDomain: '{domain}',
    platformUrl: 'https://platform-prerelease.{}',
    iamUrl: 'https://iam-prerelease.{}',
  },
  'gcp-stage': { defaultDomain: 'stage.{domain}' },
} as const satisfies AuthProduct['environments'];
const product2 = {
  ...descarteslabsProduct,
  environments: { ...amazonEnvironments, 'aws-testing': amazonEnvironments.testing, ...googleEnvironments },
  // 2.1.2 auth.py:398 uses the cache also with `token_info_path=None`.
  cacheNeedsPath: 'none',
} as const satisfies AuthProduct;

/** What differs in earlier versions: the first entry whose `below` is newer applies. Oldest first. */
const earlierProducts: readonly { readonly below: string; readonly product: AuthProduct }[] = [
  // 1.12.0 auth.py:119 reads the settings for a user without groups, who is on Google's cloud.
  {
    below: '2.0',
    product: {
      ...product2,
      defaultEnvironment: 'gcp-production',
      environments: { ...product2.environments, testing: { defaultDomain: '{domain}' } },
    },
  },
  { below: '3.0', product: product2 },
  {
    below: '3.1',
    product: {
      ...descarteslabsProduct,
      environments: { ...amazonEnvironments, 'aws-freemium': freemium, 'aws-testing': amazonEnvironments.testing },
    },
  },
];

/** The exception that the client shows for a server's reply; undefined if it continues. */
export function predict(resolution: Resolution, reply: Reply): Raised | undefined {
  return predictAuthReply(descarteslabsProduct, resolution, reply);
}
