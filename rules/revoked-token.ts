import { askedCredential, replaceCredential } from '../src/rule-kit/asked-credential.ts';
import { placeName } from '../src/rule-kit/place-name.ts';
import { unsetVariable } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { Rule } from '../src/types/rule.ts';
import type { Verdict } from '../src/types/verdict.ts';

export const revokedToken = {
  id: 'revoked-token',
  severity: 'error',
  layer: 'server',
  failureClass: 'revoked-or-rotated',
  summary: 'The platform says that the credential was revoked.',
  why: 'A revoked credential looks whole and is not expired: only the platform can tell. It is said here only where the platform itself says so.',
  *check(facts) {
    for (const verdict of facts.verdicts) {
      if (verdict.status === 'valid' && verdict.reason === 'rotated') yield rotated(verdict, facts);
      if (verdict.status !== 'rejected' || verdict.reason !== 'revoked') continue;
      const { place, slot, evidence } = askedCredential(verdict, facts);
      yield {
        platform: verdict.platform,
        clients: [verdict.client],
        place,
        ...(slot === undefined ? {} : { slot }),
        message: 'the platform has revoked this credential',
        evidence,
        cause: 'It was revoked on the platform’s page, or replaced by a newer one.',
        remedy: replaceCredential(verdict.platform, place, facts),
      };
    }
  },
  examples: {
    valid: [
      {
        title: 'nobody asked the platform',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
      },
      {
        title: 'rejected for an unknown reason is another finding',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        verdicts: [{ platform: 'cave', client: 'caveclient', status: 'rejected', reason: 'invalid-token' }],
      },
    ],
    invalid: [
      {
        title: 'the platform says revoked',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: 'cave',
            client: 'caveclient',
            status: 'rejected',
            reason: 'revoked',
            host: 'global.daf-apis.com',
          },
        ],
        severity: 'error',
        says: 'revoked',
      },
      {
        title: 'the exchange returned a new token, and a variable still has the old one',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
        verdicts: [
          {
            platform: 'earthscope',
            client: 'earthscope-sdk',
            status: 'valid',
            reason: 'rotated',
            host: 'api.earthscope.org',
            slot: 'refresh_token',
          },
        ],
        severity: 'warning',
        says: 'replaced with a new one',
      },
    ],
  },
} as const satisfies Rule;

/** The exchange has saved the new token where the client looks; what overrides that file is used up. */
function rotated(verdict: Verdict, facts: Facts): RuleProblem {
  const { place, slot, evidence } = askedCredential(verdict, facts);
  return {
    platform: verdict.platform,
    clients: [verdict.client],
    place,
    ...(slot === undefined ? {} : { slot }),
    severity: 'warning',
    message: `${placeName(place, facts.home)} contains a token that the exchange has replaced with a new one`,
    evidence,
    cause:
      'The server issued a new refresh token, which is saved in the client’s own file. The old one overrides that file, and may no longer work.',
    remedy: {
      steps:
        place.kind === 'env'
          ? unsetVariable(place.name, facts)
          : [{ say: `Remove it from ${placeName(place, facts.home)}: the client then uses the new one` }],
      wontHelp: ['Another exchange: many servers revoke a login when an old token is sent again.'],
    },
  };
}
