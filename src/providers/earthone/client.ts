import type { Client, Reply } from '../../types/provider.ts';
import type { Raised, Resolution } from '../../types/resolution.ts';
import { predictAuthReply } from '../descarteslabs/auth/predict-reply.ts';
import type { AuthProduct } from '../descarteslabs/auth/product.ts';
import { resolveAuth } from '../descarteslabs/auth/resolve-auth.ts';

/** EarthDaily EarthOne's client. */
export const earthone = {
  id: 'earthone',
  // auth.py of 5.0.3 to 6.2.0 differs only in what is pickled; 5.0.0 also exchanges the tokens of one client id, that
  // of Descartes Labs' web pages, in another way.
  package: { name: 'earthdaily-earthone', versions: ['5.', '6.'] },
  programs: ['earthone'],
  resolve: (world, input) => resolveAuth(earthoneProduct, world, input),
  predict,
} satisfies Client as Client;

/** earthdaily-earthone 6.2.0 (earthdaily/earthone/auth/auth.py, config/settings.toml). */
export const earthoneProduct = {
  id: 'earthone',
  installable: { package: { name: 'earthdaily-earthone' }, programs: ['earthone'] },
  module: 'earthdaily.earthone',
  prefix: 'EARTHONE',
  folder: '.earthone',
  helpUrl: 'https://earthone.earthdaily.com/docs/authentication.html',
  defaultEnvironment: 'production',
  domain: 'earthone.earthdaily.com',
  environments: {
    production: { defaultDomain: 'production.{domain}' },
    staging: { defaultDomain: 'staging.{domain}' },
    dev: { defaultDomain: 'dev.{domain}' },
    freemium: { defaultDomain: 'freemium.{domain}' },
    testing: { defaultDomain: 'dev.{domain}' },
    local: {
      defaultDomain: 'dev.localhost',
      platformUrl: 'https://platform.dev.earthone.earthdaily.com',
      iamUrl: 'https://{}:8000',
    },
  },
  // auth.py:420 tests whether the path is truthy, while descarteslabs tests whether it is None.
  cacheNeedsPath: 'nonEmpty',
  claimPrefix: 'earthdaily__dl__',
} as const satisfies AuthProduct;

/** The exception that the client shows for a server's reply; undefined if it continues. */
export function predict(resolution: Resolution, reply: Reply): Raised | undefined {
  return predictAuthReply(earthoneProduct, resolution, reply);
}
