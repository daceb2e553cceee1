import { answerWords, serverPlace } from '../src/rule-kit/asked-credential.ts';
import { orWords } from '../src/rule-kit/evidence.ts';
import { stopsOf } from '../src/rule-kit/explained.ts';
import { type HeldValue, heldValues } from '../src/rule-kit/held-values.ts';
import { hostOf, isLoopback, isOfPlatform } from '../src/rule-kit/hosts.ts';
import { placeName } from '../src/rule-kit/place-name.ts';
import { logIn, unsetVariable } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { Place } from '../src/types/place.ts';
import type { Resolution, Setting } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';
import type { Verdict } from '../src/types/verdict.ts';
import { webAddress } from '../src/value/server-templates.ts';

export const wrongServer = {
  id: 'wrong-server',
  severity: 'error',
  layer: 'kind',
  failureClass: 'wrong-server-or-env',
  summary: 'The token was made for another server than the one in use, or the address in use is none.',
  why: 'A token says who made it and for whom. One of the test system is whole, alive, and refused by the real one; an address without https:// stops the client before anything is sent.',
  needs: ['assignments'],
  *check(facts) {
    for (const verdict of facts.verdicts) {
      const place = verdict.reason === 'wrong-address' ? serverPlace(verdict, facts) : undefined;
      if (verdict.status === 'unknown' && verdict.expected && place) yield nothingThere(verdict, place, facts);
    }
    for (const resolution of facts.resolutions) {
      const unusable = addressIn(resolution, facts);
      if (unusable && resolution.raises.some(({ class: name }) => /InvalidSchema|MissingSchema|InvalidURL/.test(name)))
        yield noAddress(resolution, unusable, facts);
    }
    for (const held of heldValues(facts)) {
      const resolution = facts.resolutions.find(
        ({ client, next }) => held.clients.includes(client) && next === 'sends',
      );
      const mismatch = resolution && otherServer(held, resolution, facts);
      if (mismatch) yield { ...about(held), ...mismatch };
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
        says: 'made by login-dev.earthscope.org',
      },
      {
        title: 'made for another audience',
        platform: 'earthscope',
        env: {
          ES_OAUTH2__ACCESS_TOKEN: '{{jwt earthscope/access-token exp=+86400}}',
          ES_OAUTH2__AUDIENCE: 'https://api-dev.earthscope.org',
        },
        severity: 'error',
        says: 'for another audience',
      },
      {
        title: 'an address without https://',
        platform: 'descarteslabs',
        env: {
          DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}',
          DESCARTESLABS_CLIENT_SECRET: '{{descarteslabs/client-secret}}',
          DESCARTESLABS_IAM_URL: 'iam.production.aws.descarteslabs.com',
        },
        severity: 'error',
        says: 'without https://',
      },
      {
        title: 'a server that is named without https://',
        platform: 'cave',
        options: { server: 'global.daf-apis.com' },
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        severity: 'error',
        says: 'without https://',
      },
      {
        title: 'nothing of the platform is at the address: 404',
        platform: 'cds',
        env: { CDSAPI_URL: 'https://cds.climate.copernicus.eu/how-to-api', CDSAPI_KEY: '{{cds/key}}' },
        verdicts: [
          {
            platform: 'cds',
            client: 'cds',
            status: 'unknown',
            reason: 'wrong-address',
            host: 'cds.climate.copernicus.eu',
            slot: 'key',
            expected: ['https://cds.climate.copernicus.eu/api', 'https://ads.atmosphere.copernicus.eu/api'],
          },
        ],
        severity: 'error',
        says: 'not the platform’s address',
      },
    ],
  },
} as const satisfies Rule;

/** The address whose lack of a scheme would stop a client: the one that its platform's file names, or the token maker's. */
function addressIn(resolution: Resolution, facts: Facts): Setting | undefined {
  const [server] = facts.providers.find(({ id }) => id === resolution.provider)?.servers ?? [];
  const named = server && resolution.settings[server.setting];
  return [named, addressOf(resolution)].find((each) => each && webAddress(each.value) && !/^https?:/i.test(each.value));
}

/** A request to the address in use was answered 404: that is known of the address, whatever becomes of the credential. */
function nothingThere(verdict: Verdict, place: Place, facts: Facts): RuleProblem {
  const { platform, client, host, expected = [] } = verdict;
  const name = placeName(place, facts.home);
  return {
    platform,
    clients: [client],
    place,
    message: `${name} is not the platform’s address: ${host ?? 'the server'} has nothing there`,
    evidence: [{ place, what: 'the address in use', wins: true }, { what: answerWords(verdict) }],
    cause: `The client puts its paths behind the address. The platform’s is ${orWords(expected)}.`,
    remedy: {
      steps: [
        { say: `Write ${orWords(expected)} in ${name}` },
        ...(place.kind === 'env' ? unsetVariable(place.name, facts) : []),
      ],
      wontHelp: ['A new credential, or trying again later: the address stays wrong.'],
    },
  };
}

/** The server that makes the tokens, by the clients' own names for it. */
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
    // As long as the variable is set, no login is looked at.
    ...(place.kind === 'env' ? unsetVariable(place.name, facts) : []),
    logIn(resolution.provider, facts, 'Log in at the server that is in use'),
    ...(server.place.kind === 'env' ? unsetVariable(server.place.name, facts) : []),
  ];
  // Only a maker of the same platform tells: others may well be its login service under another name.
  if (maker && maker !== host && isOfPlatform(maker, resolution.provider, facts)) {
    return {
      message: `${slot} was made by ${maker}, and ${host} is in use`,
      evidence: [{ what: `the token names its maker: ${maker}` }, { place: server.place, what: `in use: ${host}` }],
      cause: 'The token belongs to another environment of the platform.',
      remedy: { steps },
    };
  }
  const audience = resolution.settings['audience'];
  if (!audience || !jwt.audience || jwt.audience.includes(audience.value) || slot !== 'access_token') return undefined;
  return {
    message: `${slot} was made for another audience than the one in use`,
    evidence: [
      { what: `the token names: ${jwt.audience.join(', ')}` },
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

function noAddress({ provider, client, raises }: Resolution, { place, value }: Setting, facts: Facts): RuleProblem {
  const name = placeName(place, facts.home);
  return {
    platform: provider,
    clients: [client],
    place,
    message: `${name} is an address without https://`,
    evidence: [
      { place, what: 'has no scheme', wins: true },
      { what: `${client} stops with ${raises[0]?.class ?? 'an error'}` },
    ],
    explains: stopsOf(provider, [client], facts),
    cause: 'The client puts its paths behind the address as it stands.',
    remedy: {
      steps: [
        { say: `Put https:// before the address in ${name}: ${webAddress(value)?.href.replace(/\/$/, '') ?? ''}` },
        ...(place.kind === 'env' ? unsetVariable(place.name, facts) : []),
      ],
    },
  };
}

function about({
  platform,
  clients,
  place,
  slot,
}: HeldValue): Pick<RuleProblem, 'platform' | 'clients' | 'place' | 'slot'> {
  return { platform, clients, place, slot };
}
