import { askedCredential, replaceCredential } from '../src/rule-kit/asked-credential.ts';
import type { Rule } from '../src/types/rule.ts';

export const revokedToken = {
  id: 'revoked-token',
  severity: 'error',
  layer: 'server',
  failureClass: 'revoked-or-rotated',
  summary: 'The platform says that the credential was revoked.',
  why: 'A revoked credential looks valid and hasn’t expired: only the platform knows. It is reported only if the platform says so.',
  *check(facts) {
    for (const verdict of facts.verdicts) {
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
        title: 'the platform was not asked',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
      },
      {
        title: 'rejected for an unknown reason: reported by another rule',
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
    ],
  },
} as const satisfies Rule;
