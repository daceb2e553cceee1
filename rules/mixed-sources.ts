import { pathKey } from '../src/path-key.ts';
import { durationWords, valueEvidence } from '../src/rule-kit/evidence.ts';
import { placeName } from '../src/rule-kit/place-name.ts';
import { byHand, logIn, unsetVariable } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { Place } from '../src/types/place.ts';
import type { ChainEntry, Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const mixedSources = {
  id: 'mixed-sources',
  severity: 'warning',
  // Before `shadow`: one refresh token hiding another explains nothing while the access token is used.
  layer: 'name',
  failureClass: 'wrong-account',
  summary: 'The access token comes from one login and the refresh token from another.',
  why: 'A client that reads each value from the first place that has it can use two accounts’ tokens at once: one until the access token expires, and the other afterwards.',
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (resolution.next !== 'sends') continue;
      const access = winner(resolution, 'access_token');
      const refresh = winner(resolution, 'refresh_token');
      if (!access || !refresh || origin(access.place) === origin(refresh.place)) continue;
      const beside = resolution.chain.find(
        ({ slot, place, state }) =>
          slot === 'refresh_token' && state === 'found' && origin(place) === origin(access.place),
      );
      const relation =
        beside?.value?.is === 'known' && refresh.value?.is === 'known'
          ? beside.value.secret.relation(refresh.value.secret)
          : undefined;
      // Without a refresh token of its own, the access token may have been obtained with the one in use.
      if (relation !== undefined && relation !== 'same') yield problem(resolution, access, refresh, facts);
    }
  },
  examples: {
    valid: [
      {
        title: 'the file that the client wrote with the variable’s own refresh token',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
        files: {
          '.earthscope/default/tokens.json':
            '{"access_token": "{{jwt earthscope/access-token exp=+86400}}", "refresh_token": "{{earthscope/refresh-token}}"}',
        },
      },
    ],
    invalid: [
      {
        title: 'another login’s refresh token in the variable',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token 2}}' },
        files: {
          '.earthscope/default/tokens.json':
            '{"access_token": "{{jwt earthscope/access-token exp=+86400}}", "refresh_token": "{{earthscope/refresh-token}}"}',
        },
        severity: 'warning',
        says: 'from different logins',
      },
      {
        title: 'config.toml over a newer login',
        platform: 'earthscope',
        files: {
          '.earthscope/config.toml': '[default]\noauth2.refresh_token = "{{earthscope/refresh-token 2}}"\n',
          '.earthscope/default/tokens.json':
            '{"access_token": "{{jwt earthscope/access-token exp=+86400}}", "refresh_token": "{{earthscope/refresh-token}}"}',
        },
        severity: 'warning',
        says: 'from different logins',
      },
    ],
  },
} as const satisfies Rule;

function winner({ chain }: Resolution, slot: string): ChainEntry | undefined {
  return chain.find(
    (entry) => entry.slot === slot && entry.wins && entry.state === 'found' && entry.place.kind !== 'default',
  );
}

function origin(place: Place): string {
  return place.kind === 'file' ? pathKey(place.path) : place.kind;
}

function problem(resolution: Resolution, access: ChainEntry, refresh: ChainEntry, facts: Facts): RuleProblem {
  const expires = access.value?.is === 'known' ? access.value.traits.jwt?.expires : undefined;
  const left = expires === undefined ? '' : ` for ${durationWords(expires - facts.now.getTime() / 1000)} more`;
  const [a, b] = [access, refresh].map(({ place }) => placeName(place, facts.home));
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: refresh.place,
    slot: 'refresh_token',
    message: `the access token and the refresh token are from different logins`,
    evidence: [access, refresh].flatMap((entry) =>
      entry.value ? [valueEvidence(entry.place, entry.value, facts.now, true)] : [],
    ),
    cause: `The client uses the login in ${a}${left}, then the one in ${b}.`,
    remedy: {
      steps: [
        ...(refresh.place.kind === 'env'
          ? [
              ...(facts.ci
                ? []
                : [
                    {
                      say: `Decide which login is right. For ${b}, let ${a} expire; for ${a}:`,
                    },
                  ]),
              ...unsetVariable(refresh.place.name, facts),
            ]
          : [{ say: `To keep the login in ${a}: remove the refresh token from ${b}${byHand(facts)}` }]),
        logIn(resolution.provider, facts, 'Log in with the account you want to use'),
      ],
      wontHelp: [`Logging in again without changing ${b}: it is used once the access token expires.`],
    },
  };
}
