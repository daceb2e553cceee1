import { hasNoCredential, isAddressSlot } from '../src/rule-kit/held-values.ts';
import { derivedSettings, hostOf, isLoopback, isOfPlatform } from '../src/rule-kit/hosts.ts';
import { placeKey, placeName } from '../src/rule-kit/place-name.ts';
import { byHand, unsetVariable } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { Resolution, Setting } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const insecureEndpoint = {
  id: 'insecure-endpoint',
  severity: 'error',
  // A credential that is sent elsewhere is exposed, whatever else is wrong with it.
  layer: 'exposure',
  failureClass: 'wrong-server-or-env',
  summary: 'A setting sends the credential over an open line, or to a host that is not the platform’s.',
  why: 'One variable is enough to send every token to another server, and a configuration file can come with a cloned repository. Over http:// everyone on the way can read the token.',
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (hasNoCredential(resolution)) continue;
      const seen = new Set<string>();
      for (const [name, setting] of Object.entries(resolution.settings)) {
        const host = redirects(name, setting);
        if (!host || isLoopback(host) || seen.has(placeKey(setting.place))) continue;
        const open = /^http:/i.test(setting.value);
        if (!open && isOfPlatform(host, resolution.provider, facts)) continue;
        seen.add(placeKey(setting.place));
        yield problem(resolution, setting, host, open, facts);
      }
      for (const [slot, { place, value }] of Object.entries(resolution.fields)) {
        const address = isAddressSlot(slot) && value.is === 'known' ? value.traits.address : undefined;
        if (
          !address ||
          (place.kind !== 'env' && place.kind !== 'file') ||
          isLoopback(address.host) ||
          seen.has(placeKey(place))
        )
          continue;
        // Of a documented host, or one that was retired, wrong-address speaks.
        if (address.standing && !address.open) continue;
        if (address.open || !isOfPlatform(address.host, resolution.provider, facts))
          yield problem(resolution, { place }, address.host, address.open, facts);
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
        title: 'an open line',
        platform: 'earthscope',
        env: {
          ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}',
          ES_OAUTH2__DOMAIN: 'http://login.earthscope.org',
        },
        severity: 'error',
        says: 'over http://',
      },
      {
        title: 'an address without its s, in the file that holds the key',
        platform: 'cds',
        files: { '.cdsapirc': 'url: http://cds.climate.copernicus.eu/api\nkey: {{cds/key}}\n' },
        severity: 'error',
        says: 'over http://',
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

/** The host to which a setting of the environment or a file sends credentials. What the user's own code passes is meant. */
function redirects(name: string, { value, place }: Setting): string | undefined {
  return derivedSettings.has(name) || (place.kind !== 'env' && place.kind !== 'file') ? undefined : hostOf(value);
}

function problem(
  resolution: Resolution,
  { place }: Pick<Setting, 'place'>,
  host: string,
  open: boolean,
  facts: Facts,
): RuleProblem {
  const { provider, client } = resolution;
  const name = placeName(place, facts.home);
  return {
    platform: provider,
    clients: [client],
    place,
    // A file of addresses is the client's own note of what the user's code once named.
    severity: open ? 'error' : place.kind === 'env' ? 'warning' : 'note',
    message: open
      ? `${name} sends the credential over http://, which everyone on the way can read`
      : `${name} sends the credential to ${host}`,
    evidence: [
      { place, what: `the address in use: ${open ? 'http' : 'https'}://${host}`, wins: true },
      {
        what: open ? 'nothing on the way is encrypted' : `${host} is none of the hosts that are known of this platform`,
      },
    ],
    cause: open
      ? 'The address was written without the s, or for a test.'
      : 'A test, a proxy or a server of your own; or somebody wants your token.',
    remedy: {
      steps: [
        {
          say: open
            ? `Write https:// in ${name}`
            : `If you do not know ${host}: do not use the credential before this is gone, and make a new one if you have`,
        },
        ...(place.kind === 'env'
          ? unsetVariable(place.name, facts)
          : [{ say: `Take the address out of ${name}${byHand(facts)}` }]),
      ],
    },
  };
}
