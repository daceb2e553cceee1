import { stopsOf } from '../src/rule-kit/explained.ts';
import { placeName } from '../src/rule-kit/place-name.ts';
import { correctValue, unsetVariable } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { ChainEntry, Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const malformedVariable = {
  id: 'malformed-variable',
  severity: 'error',
  layer: 'damage',
  failureClass: 'config-file-malformed',
  summary: 'A variable that the client has to parse cannot be parsed.',
  why: 'Some clients parse every variable with their prefix and fail on the first invalid one, even if it has nothing to do with the login.',
  *check(facts) {
    for (const resolution of facts.resolutions) {
      for (const entry of resolution.chain) {
        // A name that is not an environment is reported by unknown-profile.
        if (
          entry.place.kind === 'env' &&
          entry.problem &&
          !resolution.raises.some(({ class: name }) => name.endsWith('.ConfigError'))
        )
          yield problem(resolution, entry, entry.place.name, entry.problem, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: 'a number where a number is expected',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}', ES_HTTP__TIMEOUT_READ: '5' },
      },
    ],
    invalid: [
      {
        title: 'truncated JSON',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}', ES_HTTP: '{' },
        severity: 'error',
        says: 'ES_HTTP',
      },
      {
        title: 'a secret that begins with @json',
        platform: 'descarteslabs',
        env: {
          DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}',
          DESCARTESLABS_CLIENT_SECRET: '@json {{descarteslabs/client-secret}}',
        },
        severity: 'error',
        says: 'DESCARTESLABS_CLIENT_SECRET',
      },
    ],
  },
} as const satisfies Rule;

function problem(
  resolution: Resolution,
  entry: ChainEntry,
  name: string,
  fault: NonNullable<ChainEntry['problem']>,
  facts: Facts,
): RuleProblem {
  const isUnmet = fault.kind === 'missing-key';
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: entry.place,
    slot: entry.slot,
    severity:
      fault.effect === 'fatal' || Object.values(resolution.fields).every(({ place }) => place.kind === 'default')
        ? 'error'
        : 'warning',
    message: `${placeName(entry.place, facts.home)} cannot be ${isUnmet ? 'used' : 'parsed'}: ${fault.what}`,
    evidence: [
      { place: entry.place, what: fault.what },
      {
        what:
          fault.effect === 'fatal'
            ? `${resolution.client} stops with ${resolution.raises[0]?.class ?? 'an error'}`
            : `${resolution.client} ignores it`,
      },
    ],
    explains: stopsOf(resolution.provider, [resolution.client], facts),
    cause: isUnmet
      ? 'It was set for another environment, where what it needs exists.'
      : `${resolution.client} parses every variable that begins with its prefix.`,
    remedy: {
      steps:
        entry.value && !isUnmet
          ? correctValue(entry.place, 'Set the credential itself', facts)
          : unsetVariable(name, facts),
    },
  };
}
