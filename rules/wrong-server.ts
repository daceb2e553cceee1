import { isLoopback } from '../src/requests/credential-host.ts';
import { type HeldValue, heldValues, subjectOf } from '../src/rule-kit/held-values.ts';
import { hostOf, isOfPlatform } from '../src/rule-kit/hosts.ts';
import { logIn, unsetVariable } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { Resolution, Setting } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const wrongServer = {
  id: 'wrong-server',
  severity: 'error',
  layer: 'kind',
  failureClass: 'wrong-server-or-env',
  summary: 'The token was issued for a different server.',
  why: 'A token names its issuer and audience. One from the test system looks valid, but production rejects it.',
  *check(facts) {
    for (const held of heldValues(facts)) {
      const resolution = facts.resolutions.find(
        ({ client, next }) => held.clients.includes(client) && next === 'sends',
      );
      const mismatch = resolution && otherServer(held, resolution, facts);
      if (mismatch) yield { ...subjectOf(held), ...mismatch };
    }
  },
  examples: {
    valid: [
      {
        title: 'made by the server in use',
        platform: 'earthscope',
        env: { ES_OAUTH2__ACCESS_TOKEN: '{{jwt earthscope/access-token exp=+86400}}' },
      },
      {
        title: 'a test server on this machine',
        platform: 'earthscope',
        env: {
          ES_OAUTH2__ACCESS_TOKEN: '{{jwt earthscope/access-token exp=+86400}}',
          ES_OAUTH2__DOMAIN: 'http://127.0.0.1:8080',
        },
      },
    ],
    invalid: [
      {
        title: 'made by the test system',
        platform: 'earthscope',
        env: {
          ES_OAUTH2__ACCESS_TOKEN: '{{jwt earthscope/access-token exp=+86400 iss=https://login-dev.earthscope.org/}}',
        },
        severity: 'error',
        says: 'issued by login-dev.earthscope.org',
      },
      {
        title: 'made for another audience',
        platform: 'earthscope',
        env: {
          ES_OAUTH2__ACCESS_TOKEN: '{{jwt earthscope/access-token exp=+86400}}',
          ES_OAUTH2__AUDIENCE: 'https://api-dev.earthscope.org',
        },
        severity: 'error',
        says: 'for a different audience',
      },
    ],
  },
} as const satisfies Rule;

/** The server that issues the tokens, under the clients' own names for it. */
function addressOf({ settings }: Resolution): Setting | undefined {
  return settings['domain'] ?? settings['iam_url'];
}

function otherServer(
  { slot, place, value }: HeldValue,
  resolution: Resolution,
  facts: Facts,
): Omit<RuleProblem, 'platform' | 'clients' | 'place'> | undefined {
  const { jwt } = value.traits;
  const server = addressOf(resolution);
  const host = server && hostOf(server.value);
  if (!jwt || !server || !host || isLoopback(host) || resolution.fields[slot] === undefined) return undefined;
  const maker = jwt.issuer === undefined ? undefined : hostOf(jwt.issuer);
  const steps = [
    // No login is read while the variable is set.
    ...(place.kind === 'env' ? unsetVariable(place.name, facts) : []),
    logIn(resolution.provider, facts, 'Log in to the server in use'),
    ...(server.place.kind === 'env' ? unsetVariable(server.place.name, facts) : []),
  ];
  // Only an issuer of the same platform is certain: another one may be its login service under another name.
  if (maker && maker !== host && isOfPlatform(maker, resolution.provider, facts)) {
    return {
      message: `${slot} was issued by ${maker}, but ${host} is in use`,
      evidence: [{ what: `the token’s issuer: ${maker}` }, { place: server.place, what: `in use: ${host}` }],
      cause: 'The token belongs to another environment of the platform.',
      remedy: { steps },
    };
  }
  const audience = resolution.settings['audience'];
  if (!audience || !jwt.audience || jwt.audience.includes(audience.value) || slot !== 'access_token') return undefined;
  return {
    message: `${slot} was issued for a different audience`,
    evidence: [
      { what: `the token’s audience: ${jwt.audience.join(', ')}` },
      { place: audience.place, what: `in use: ${audience.value}` },
    ],
    cause: 'The token is for another service, or the setting was changed after the login.',
    remedy: {
      steps: [
        ...(audience.place.kind === 'env' ? unsetVariable(audience.place.name, facts) : []),
        ...(place.kind === 'env' ? unsetVariable(place.name, facts) : []),
        logIn(
          resolution.provider,
          facts,
          audience.place.kind === 'env' ? 'Or log in again with this setting' : 'Log in again',
        ),
      ],
    },
  };
}
