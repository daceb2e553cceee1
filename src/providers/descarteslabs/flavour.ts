import type { AuthFlavour } from './auth/flavour.ts';

/** descarteslabs 3.2.2 (auth/auth.py, config/settings.toml). */
export const descarteslabsFlavour = {
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
} as const satisfies AuthFlavour;
