import { type HostStanding, hostStanding, type NamedHost } from '../src/requests/credential-host.ts';
import { hasNoCredential, isAddressSlot } from '../src/rule-kit/held-values.ts';
import { derivedSettings, hostOf } from '../src/rule-kit/hosts.ts';
import { placeKey, placeName } from '../src/rule-kit/place-name.ts';
import { byHand, encryptAddress, unsetVariable } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const insecureEndpoint = {
  id: 'insecure-endpoint',
  severity: 'error',
  // A credential that is sent elsewhere is exposed, whatever else is wrong with it.
  layer: 'exposure',
  failureClass: 'wrong-server-or-env',
  summary: 'A setting sends the credential unencrypted, or to a host that is not the platform’s.',
  why: 'One variable is enough to send every token to another server, and a configuration file can come with a cloned repository. Over http:// anyone on the network path can read the token.',
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (hasNoCredential(resolution)) continue;
      const seen = new Set<string>();
      for (const address of addressesOf(resolution)) {
        const standing = standingOf(address, resolution, facts);
        if (standing === 'platform' || standing === 'this-machine' || seen.has(placeKey(address.place))) continue;
        seen.add(placeKey(address.place));
        yield problem(resolution, address, standing, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: 'a test server on this machine',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}', ES_OAUTH2__DOMAIN: 'http://localhost:8080' },
      },
      {
        title: 'another server of the platform',
        platform: 'earthscope',
        env: {
          ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}',
          ES_OAUTH2__DOMAIN: 'https://login-dev.earthscope.org',
        },
      },
    ],
    invalid: [
      {
        title: 'an unencrypted address',
        platform: 'earthscope',
        env: {
          ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}',
          ES_OAUTH2__DOMAIN: 'http://login.earthscope.org',
        },
        severity: 'error',
        says: 'over http://',
      },
      {
        title: 'http instead of https, in the file that contains the key',
        platform: 'cds',
        files: { '.cdsapirc': 'url: http://cds.climate.copernicus.eu/api\nkey: {{cds/key}}\n' },
        severity: 'error',
        says: 'over http://',
      },
      {
        title: 'this machine, in a file that came with a directory',
        platform: 'cds',
        env: { CDSAPI_RC: '/srv/course/cdsapirc' },
        files: { '/srv/course/cdsapirc': 'url: http://localhost:8080/api\nkey: {{cds/key}}\n' },
        severity: 'warning',
        says: 'to localhost',
      },
      {
        title: 'a stranger’s host',
        platform: 'descarteslabs',
        env: {
          DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}',
          DESCARTESLABS_CLIENT_SECRET: '{{descarteslabs/client-secret}}',
          DESCARTESLABS_IAM_URL: 'https://iam.example.org',
        },
        severity: 'warning',
        says: 'to iam.example.org',
      },
    ],
  },
} as const satisfies Rule;

/**
 * Settings and slots of the environment or a file that decide where the credential is sent. What the user's own code
 * passes is intentional.
 */
function addressesOf({ settings, fields }: Resolution): readonly NamedHost[] {
  const named = Object.entries(settings).flatMap(([name, { value, place }]) => {
    const host = derivedSettings.has(name) ? undefined : hostOf(value);
    return host === undefined ? [] : [{ host, open: /^http:/i.test(value), place }];
  });
  const parts = Object.entries(fields).flatMap(([slot, { place, value }]) => {
    const address = isAddressSlot(slot) && value.is === 'known' ? value.traits.address : undefined;
    // A documented or retired host is reported by wrong-address.
    return address && (address.open || !address.standing) ? [{ host: address.host, open: address.open, place }] : [];
  });
  return [...named, ...parts].filter(({ place }) => place.kind === 'env' || place.kind === 'file');
}

function standingOf(address: NamedHost, { provider: id }: Resolution, { providers, home }: Facts): HostStanding {
  return hostStanding(address, providers.find((each) => each.id === id) ?? { hosts: [], folders: [] }, home);
}

function problem(
  resolution: Resolution,
  { host, open, place }: NamedHost,
  standing: HostStanding,
  facts: Facts,
): RuleProblem {
  const { provider, client } = resolution;
  const name = placeName(place, facts.home);
  const isOpenLine = standing === 'open-line';
  return {
    platform: provider,
    clients: [client],
    place,
    // A file of addresses is the client's own record of what the user's code once named.
    severity: isOpenLine ? 'error' : place.kind === 'env' || standing === 'unnamed-loopback' ? 'warning' : 'note',
    message: isOpenLine
      ? `${name} sends the credential unencrypted, over http://`
      : `${name} sends the credential to ${host}`,
    evidence: [
      { place, what: `the address in use: ${open ? 'http' : 'https'}://${host}`, wins: true },
      { what: evidenceOf(standing, host) },
    ],
    cause: causes[standing] ?? 'It is a test, a proxy or your own server, or someone wants your token.',
    remedy: {
      // The address itself may be needed: only its scheme is wrong.
      steps: isOpenLine
        ? encryptAddress(place, facts)
        : [
            {
              say: `If you don’t know ${host}, don’t use the credential until this is removed, and replace it if you have`,
            },
            ...(place.kind === 'env'
              ? unsetVariable(place.name, facts)
              : [{ say: `Remove the address from ${name}${byHand(facts)}` }]),
          ],
    },
  };
}

const causes: Readonly<Partial<Record<HostStanding, string>>> = {
  'open-line': 'The address was written with http://, or for a test.',
  'unnamed-loopback':
    'It is your own test server, or the file is someone else’s and another user of this machine listens there.',
};

function evidenceOf(standing: HostStanding, host: string): string {
  if (standing === 'open-line') return 'the connection is not encrypted';
  return standing === 'unnamed-loopback'
    ? `${host} is this machine, and this file is not in your home directory’s configuration`
    : `${host} is not a known host of this platform`;
}
