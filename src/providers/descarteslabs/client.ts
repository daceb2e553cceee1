import type { Client, Reply } from '../../types/provider.ts';
import type { Raised, Resolution } from '../../types/resolution.ts';
import { predictReply } from './auth/predict-reply.ts';
import type { AuthProduct } from './auth/product.ts';
import { resolveAuth } from './auth/resolve-auth.ts';

/** The Descartes Labs client as it last was; 4.0.0 and later are empty packages. */
export const descarteslabs = {
  id: 'descarteslabs',
  package: { name: 'descarteslabs', versions: ['3.2.'] },
  resolve: (world, input) => resolveAuth(descarteslabsProduct, world, input),
  predict,
} satisfies Client as Client;

/** descarteslabs 3.2.2 (auth/auth.py, config/settings.toml). */
export const descarteslabsProduct = {
  id: 'descarteslabs',
  module: 'descarteslabs',
  prefix: 'DESCARTESLABS',
  folder: '.descarteslabs',
  helpUrl: 'https://docs.descarteslabs.com/authentication.html',
  defaultEnvironment: 'aws-production',
  domain: 'descarteslabs.com',
  environments: {
    'aws-production': { defaultDomain: 'production.aws.{domain}' },
    'aws-staging': { defaultDomain: 'staging.aws.{domain}' },
    'aws-dev': { defaultDomain: 'dev.aws.{domain}' },
    'aws-freemium': { defaultDomain: 'freemium.aws.{domain}' },
    testing: { defaultDomain: 'dev.aws.{domain}' },
    local: {
      defaultDomain: 'dev.localhost',
      platformUrl: 'https://platform.dev.aws.descarteslabs.com',
      iamUrl: 'https://{}:8000',
    },
  },
  cachesWithEmptyPath: true,
} as const satisfies AuthProduct;

/** The exception that the client shows for a server's answer; undefined: it goes on. */
export function predict(resolution: Resolution, reply: Reply): Raised | undefined {
  return predictReply(descarteslabsProduct, resolution, reply);
}
