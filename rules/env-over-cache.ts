import { type EnvShadow, envGroup, envShadow } from '../src/rule-kit/env-shadow.ts';
import { valueEvidence } from '../src/rule-kit/evidence.ts';
import { stopsOf } from '../src/rule-kit/explained.ts';
import { placeName } from '../src/rule-kit/place-name.ts';
import { unsetVariables } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const envOverCache = {
  id: 'env-over-cache',
  severity: 'warning',
  layer: 'shadow',
  failureClass: 'stale-credential-shadows',
  summary: 'A variable overrides a different credential in a file.',
  why: 'A variable that was set once, in a startup file or by another tool, overrides the file that a login writes. Logging in again can’t help while it is set.',
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const shadow = envShadow(resolution, facts);
      if (shadow) yield problem(resolution, shadow, facts);
    }
  },
  examples: {
    valid: [
      {
        title: 'the same value in both',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
        files: { '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}' },
      },
      {
        title: 'only the variable',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
      },
      {
        title: 'a variable whose value is unknown here: it may be the same',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{unknown a CI secret}}' },
        files: { '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}' },
      },
    ],
    invalid: [
      {
        title: 'another value in the file',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
        files: { '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token 2}}"}' },
        severity: 'warning',
        says: 'overrides a different',
      },
      {
        title: 'an expired JWT in the variable, good credentials in the file',
        platform: 'descarteslabs',
        env: { DESCARTESLABS_TOKEN: '{{jwt descarteslabs/jwt exp=-3600}}' },
        files: {
          '.descarteslabs/token_info.json':
            '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}", "refresh_token": "{{descarteslabs/client-secret}}"}',
        },
        severity: 'error',
        says: 'overrides a good',
      },
    ],
  },
} as const satisfies Rule;

function problem(resolution: Resolution, { winner, loser, broken }: EnvShadow, facts: Facts): RuleProblem {
  const name = winner.place.kind === 'env' ? winner.place.name : winner.slot;
  const file = placeName(loser.place, facts.home);
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: winner.place,
    slot: winner.slot,
    severity: broken ? 'error' : 'warning',
    message: broken
      ? `${name} overrides a good ${loser.slot} in ${file}`
      : `${name} overrides a different ${loser.slot} in ${file}`,
    evidence: [
      ...(winner.value ? [valueEvidence(winner.place, winner.value, facts.now, true)] : []),
      ...(loser.value ? [valueEvidence(loser.place, loser.value, facts.now, false)] : []),
    ],
    ...(broken ? { explains: stopsOf(resolution.provider, [resolution.client], facts) } : {}),
    cause: broken
      ? 'The variable overrides the file, and its value cannot work.'
      : 'The variable overrides the file, and the two values differ: one is old, or belongs to another account.',
    remedy: {
      steps: [
        // The overridden login may be the correct one.
        ...(broken
          ? []
          : [
              {
                say: `Decide which is right. For ${name}, change nothing; for ${file}:`,
              },
            ]),
        ...unsetVariables(envGroup(name, resolution), facts),
      ],
      wontHelp: [
        facts.providers.some(({ id, login }) => id === resolution.provider && login !== undefined)
          ? 'Logging in again: the variable still overrides the file.'
          : 'Changing the file: the variable still overrides it.',
      ],
    },
  };
}
